"""What a person does to have the recovery key on paper."""

from pathlib import Path

from qi_desktop.inspection.recovery.service import RecoveryService
from qi_desktop.inspection.service import InspectionService
from qi_desktop.reporting.recovery_sheet.model import RecoverySheet
from qi_desktop.security.recovery import RecoveryKey


class RecoverySheetService:
    """Prints the recovery key while it is still known."""

    def __init__(self, inspection: InspectionService, recovery: RecoveryService) -> None:
        """Read of which inspection it is, and when the key was made."""
        self._inspection = inspection
        self._recovery = recovery

    def build_pdf(self, key: RecoveryKey, path: Path) -> Path:
        """Write the sheet of a recovery key as a PDF to be printed."""
        from datetime import datetime

        from qi_desktop.reporting.recovery_sheet.pdf import build_pdf

        own, made = self._inspection.required(), self._recovery.made()
        day = datetime.fromisoformat(made.made_at).astimezone() if made else None
        words = f"{day.day} {day:%B %Y}" if day else ""
        return build_pdf(RecoverySheet(own.title, own.programme, words, key.secret, key.public), path)
