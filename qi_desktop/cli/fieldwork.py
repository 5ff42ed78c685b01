"""Commands that set an inspection up: providers, form."""

import argparse
from pathlib import Path
from typing import Any

from qi_desktop.cli.passphrase import workspace
from qi_desktop.services import services_of


def provider_add(options: argparse.Namespace) -> dict[str, Any]:
    """Add a provider and its offices."""
    with workspace(options) as opened:
        inspection = services_of(opened).inspection
        provider = inspection.add_provider(options.code, options.name, options.owner, options.size)
        offices = [inspection.add_office(options.code, name).name for name in options.office]
    return {"provider": provider.code, "sample_size": provider.sample_size, "offices": offices}


def form_adopt(options: argparse.Namespace) -> dict[str, Any]:
    """Make a form the one the inspection's cases are judged by."""
    with workspace(options) as opened:
        services = services_of(opened)
        adopted = services.assessment.adopt_form(Path(options.form))
        form = services.assessment.form()
        return {"form": adopted, "title": form.title, "version": form.version}
