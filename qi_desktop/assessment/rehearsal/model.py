"""The invented case that a form is tried out on."""

NUMBER = "Preview 01"
INVENTED = {
    "provider": "CRC",
    "sentence_type": "community order",
    "gender": "female",
    "ethnicity_group": "White",
    "office": "Anytown",
    "risk_of_serious_harm": "medium",
    "likelihood_of_reoffending": "low",
}
"""What the case list says of it; nobody is meant."""
FACTS = tuple(INVENTED)
