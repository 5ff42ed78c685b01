"""What can go wrong with a form."""

WORDS: dict[str, str] = {
    "ExpressionSyntax": (
        "The expression “{shown}” cannot be read at character {place}: {reason}."
        " Nothing was changed. Correct it there."
    ),
    "UnknownFunction": (
        "The expression “{shown}” calls a function that is not here, at character {place}: {reason}."
        " Nothing was changed. Use another function."
    ),
    "WrongArguments": (
        "The expression “{shown}” is wrong at character {place}: {reason}."
        " Nothing was changed. Correct the arguments."
    ),
    "UnknownReference": (
        "The expression “{shown}” refers to something the form does not have: {reason}."
        " Nothing was changed. Correct the name."
    ),
    "UnknownName": "Nothing is named {name} here. Nothing was changed. Correct the name or give it a value.",
    "CircularForm": (
        "Questions of this form wait for one another: {names}. The form was not used."
        " Break the circle in one of their expressions."
    ),
    "FormRefused": (
        "{file} cannot be used as a form: {problems}. The forms you have are untouched."
        " Correct the workbook where named and try again."
    ),
    "NoSuchQuestion": (
        "The form {form} has no question or roster named {question}.{meant} Nothing was changed."
        " Correct the name."
    ),
    "NoSuchLanguage": (
        "The form {form} is not written in {language}. Nothing was changed. Choose one of: {languages}."
    ),
    "MisplacedAnswer": (
        "{question} was given an answer where it does not stand: it belongs {place}. Nothing was changed."
        " Give it there."
    ),
    "NoSuchRow": "{question} has no row {row}. Nothing was changed. Add the row first.",
    "UnusableAnswer": (
        "What was given for {question} is no answer. Nothing was changed."
        " Give text or a number; for a roster, a list of rows."
    ),
}
