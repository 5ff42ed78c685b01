"""A session is set to the work that the framework of the inspection judges."""

from qi_desktop.ui.fieldnotes.session_form import SessionForm
from qi_desktop.ui.workspace import WorkspaceView
from tests.ui.typing_keys import the_page


def offered(form: SessionForm) -> list[str]:
    return [form.provider.itemData(place) for place in range(form.provider.count())]


def test_work_done_together_is_offered_where_the_framework_judges_it(opened: WorkspaceView) -> None:
    services = opened.services
    form = SessionForm(services, the_page(opened, "notes").desk, lambda _session: None, lambda: None)
    form.start()
    assert offered(form) == ["", "CRC", "NPS", "both together"]
    before = services.fieldnotes.add_session("visit", "An office", provider="both together")
    services.findings.choose_framework("four-ratings-2023")
    form.start()
    assert offered(form) == ["", "CRC", "NPS"]
    form.start(before)
    assert offered(form)[-1] == "both together" == form.provider.value()
