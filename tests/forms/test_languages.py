"""A form in another of its languages: other words, the same questions."""

from pathlib import Path

import pytest

from qi_desktop.forms.definition import Form, Group, Repeat
from qi_desktop.forms.errors import NoSuchLanguage
from qi_desktop.forms.languages import named_by
from qi_desktop.forms.xlsform import read_form
from tests.forms.workbooks import a_workbook, as_text


@pytest.fixture
def form(tmp_path: Path) -> Form:
    return read_form(a_workbook(tmp_path / "two.xlsx", as_text("two_languages")))


def test_the_first_language_is_the_forms_own_when_its_settings_name_none(form: Form) -> None:
    assert (form.language, form.languages) == ("English (en)", ("English (en)", "Cymraeg (cy)"))


@pytest.mark.parametrize(
    ("languages", "code", "found"),
    [
        (("English (en)", "Cymraeg (cy)"), "cy", "Cymraeg (cy)"),
        (("English", "Welsh"), "cy", "Welsh"),
        (("default", "Saesneg"), "en", "Saesneg"),
        (("English", "Icelandic"), "cy", ""),
        (("French (fr)", "Encyclopaedic"), "en", ""),
        (("English (en)", "Cymraeg (cy)"), "", ""),
    ],
)
def test_a_code_finds_the_language_however_its_author_named_it(
    languages: tuple[str, ...], code: str, found: str
) -> None:
    assert named_by(languages, code) == found


def test_a_form_in_another_language_has_its_words(form: Form) -> None:
    welsh = form.in_language("Cymraeg (cy)")
    warm = welsh.question("warm")
    assert (warm.label, warm.hint, warm.guidance) == ("Cynnes?", "Feel it", "Edrych")
    assert (warm.constraint_message, warm.warning_message) == ("Nid x", "Ie?")
    assert [choice.label for choice in welsh.choices_of(warm)] == ["Ydy", "Nac ydy"]
    group, repeat = welsh.items
    assert isinstance(group, Group)
    assert isinstance(repeat, Repeat)
    assert (group.label, repeat.label, welsh.question("a").label) == ("Gartref", "Ystafell", "Only English")
    assert welsh.choice_label("warm", "no") == "Nac ydy"


def test_there_and_back_is_the_same_form(form: Form) -> None:
    assert form.in_language("Cymraeg (cy)").in_language("English (en)").questions()[1] == form.questions()[1]
    assert form.in_language("English (en)") is form


def test_a_language_the_form_is_not_written_in_is_named(form: Form) -> None:
    with pytest.raises(NoSuchLanguage) as refusal:
        form.in_language("Klingon")
    assert refusal.value.languages == ("English (en)", "Cymraeg (cy)")


def test_the_words_of_all_languages_survive_as_json(form: Form) -> None:
    assert Form.from_json(form.to_json()).in_language("Cymraeg (cy)") == form.in_language("Cymraeg (cy)")
