from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from pytestqt.qtbot import QtBot

from qi_desktop.foundation.paths import resource
from qi_desktop.ui.help_panel import HelpPanel

TOPICS = sorted(Path(resource("help")).glob("*.md"))


def test_help_leads_on_to_how_the_sample_is_drawn(qtbot: QtBot) -> None:
    panel = HelpPanel(lambda: None, lambda: None)
    qtbot.addWidget(panel)
    panel.show_topic("sample")
    assert 'href="drawing"' in panel.text.toHtml()
    panel.text.anchorClicked.emit(QUrl("drawing"))
    assert panel.text.toPlainText().startswith("How the sample is drawn")


@pytest.mark.parametrize("topic", TOPICS, ids=lambda topic: topic.stem)
def test_every_link_in_the_help_leads_to_help(qtbot: QtBot, topic: Path) -> None:
    panel = HelpPanel(lambda: None, lambda: None)
    qtbot.addWidget(panel)
    panel.show_topic(topic.stem)
    links: set[str] = set()
    block = panel.text.document().begin()
    while block.isValid():
        links |= {form.format.anchorHref() for form in block.textFormats()} - {""}
        block = block.next()
    assert all(resource("help", f"{link}.md").is_file() for link in links)
