"""What can go wrong with the sample."""

WORDS: dict[str, str] = {
    "SampleTooLarge": (
        "{size} cases cannot be drawn from {provider}: only {eligible} are eligible. Nothing was drawn."
        " Ask for fewer, or import a longer list."
    ),
    "SampleSizeWrong": (
        "A sample cannot have {size} cases ({provider}). Nothing was drawn. Give a number from 0 on."
    ),
    "SeedOutOfRange": "The seed {seed} is not a whole number from 0 to {highest}. Nothing was drawn.",
    "SettingsUnreadable": (
        "The settings for the draw cannot be used ({detail}). Nothing was drawn."
        " They need sizes, balance, minimums, cover and spread."
    ),
    "UnknownDimension": (
        "The list has no column “{dimension}”. Nothing was drawn. Its columns are: {known}."
    ),
    "MinimumAboveList": (
        "A minimum of {minimum} for {dimension} {category} cannot be met: {provider} has only {eligible}"
        " eligible. Nothing was drawn. Lower the minimum."
    ),
    "MinimumsAboveSize": (
        "The minimums for {dimension} add up to {total}, more than the {size} cases asked for ({provider})."
        " Nothing was drawn. Lower a minimum or ask for more cases."
    ),
    "MinimumsCollide": (
        "No {size} cases of {provider} meet all minimums at once: {minimums}. Nothing was drawn."
        " Lower a minimum or ask for more cases."
    ),
    "MinimumsNotReached": (
        "No {size} cases of {provider} were found that meet all minimums at once: {minimums}."
        " Nothing was drawn. Lower a minimum or ask for more cases."
    ),
    "NamedCaseUnknown": (
        "{reference} is not among the eligible cases of {provider}. Nothing was drawn."
        " Name it as the list does, or take it off the settings."
    ),
    "TooManyNamedCases": (
        "{must_have} cases of {provider} must be drawn and {must_not} must not: that leaves no sample of"
        " {size}. Nothing was drawn. Name fewer cases, and none twice."
    ),
    "MostEachTooLow": (
        "With {most_each} cases from each responsible officer at most, only {reachable} can be drawn from"
        " {provider} of the {size} cases asked for. Nothing was drawn. Allow more from each officer."
    ),
    "NoEligibleCases": (
        "There is no eligible case to draw from. Nothing was drawn. Import a case list first."
    ),
    "NoSample": "No sample has been drawn yet. Nothing was changed. Draw one on the Sample page.",
    "SampleApproved": (
        "The sample is approved and was not drawn again. It was left as it is."
        " Single cases can still be replaced, with a reason."
    ),
    "SettingsLocked": (
        "The sample is approved, and the settings it was drawn with are kept with it. Nothing was changed."
        " Single cases can still be replaced, with a reason."
    ),
    "SampleNotApproved": (
        "The sample is not approved yet. Nothing was changed. The case-sample reviewer approves it first."
    ),
    "FormsStarted": (
        "Work on the sample has begun: forms were started on {cases} of its cases, {number} among them."
        " Its approval and its cases stay as they are. Replace single cases instead, each with a reason."
    ),
    "ReviewNotAllowed": (
        "Only the case-sample reviewer or the lead inspector reviews a sample. Nothing was changed."
        " Sign in as one of them."
    ),
    "NoStandIn": (
        "Every eligible case of {provider} is in the sample already. Nothing was changed."
        " Import a longer list to find a stand-in."
    ),
    "NoInspectors": (
        "The team has no inspector to give cases to. Nothing was changed. Add inspectors to the team first."
    ),
    "NotAnInspector": (
        "Cases are given to inspectors only, not to {member}. Nothing was changed. Choose an inspector."
    ),
    # The review.
    "ReviewClosed": (
        "The sample is approved, so that it can be neither approved again nor sent back. Nothing was changed."
        " Single cases can still be replaced, with a reason."
    ),
    "NothingToSendBackFor": (
        "Whoever draws again needs to know what to change. Nothing was sent back."
        " Write a reason, or a comment on a category."
    ),
    "CommentBlank": "The comment is empty. Nothing was kept. Write what you want the lead inspector to know.",
    "UnknownComment": "There is no such comment. Nothing was changed. Look at the list of comments again.",
    "CommentStands": (
        "This comment belongs to a review that is over, and stays readable. Nothing was changed."
        " Write a new comment if it no longer holds."
    ),
    "CommentOfSomebodyElse": (
        "Only who wrote a comment takes it back. Nothing was changed. Write a comment of your own beside it."
    ),
    "UnknownCategory": (
        "The list of {provider} has nobody with {dimension} “{category}”. Nothing was changed."
        " Choose a category of the table."
    ),
    # Replacing.
    "NotProposed": (
        "{reference} ({provider}) cannot stand in: it is drawn, was used before, is left out by name or"
        " is not eligible. Nothing was changed. Choose one of the stand-ins proposed."
    ),
    "ChoiceReasonMissing": (
        "Another stand-in than the first proposed was chosen. Nothing was changed."
        " Say why, so that anyone can see that nobody picked the case."
    ),
    "NotAReplacement": (
        "{number} was drawn and stands in for no other case. Nothing was changed."
        " Only replacements are accepted or questioned."
    ),
    "ReplacementDecided": (
        "The replacement {number} was accepted before. Nothing was changed."
        " It can still be replaced, with a reason."
    ),
    # Allocating.
    "InterestDeclared": (
        "{inspector} declared an interest in {about}: {reason}. {number} stays where it is."
        " Give it to somebody else, or withdraw the interest if it holds no longer."
    ),
    "UnknownSubject": (
        "The case lists know no {about} “{subject}”. Nothing was declared."
        " Check the spelling, or choose it from the list."
    ),
    "UnknownInterest": (
        "No declared interest is known as {interest}. Nothing was changed. Choose one of those declared."
    ),
    # Interviewing.
    "NotAllocated": (
        "{number} has no inspector who could hold the interview. Nothing was arranged."
        " Allocate the case first."
    ),
    "InspectorBooked": (
        "{inspector} holds the interview about {other} from {hours} on {day}. {number} stays as it was."
        " Choose another hour, or move {other} first."
    ),
    "OfficerBooked": (
        "{officer} is interviewed about {other} from {hours} on {day}. {number} stays as it was."
        " Choose another hour, or move {other} first."
    ),
    "SlotOutsideDay": (
        "No interview can begin at {starts}: they lie between {morning} and {afternoon}. Nothing was changed."
        " Choose an hour within."
    ),
    "DayOutsideFieldwork": (
        "{day} is no working day of the fieldwork, which lasts from {first} to {last}. Nothing was changed."
        " Choose a working day within."
    ),
    "UnknownDayOff": (
        "{day} is no day off that this inspection named. Nothing was changed. Choose one of its own days off."
    ),
    "WeekPlanWrong": (
        "The hours of a fieldwork day cannot be used: {problem}. Nothing was arranged."
        " Mend them and try again."
    ),
}
