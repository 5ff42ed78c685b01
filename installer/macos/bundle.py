"""What macOS is told of the program in its ``Info.plist``; the packer makes the bundle of it."""

from typing import Any

from installer.kinds import KINDS

BUNDLE_NAME = "QI Desktop.app"
IDENTIFIER = "invalid.example.qi-desktop"


def facts() -> dict[str, Any]:
    """Return the facts beyond name and version, among them which files open with it."""
    types = [(kind, f"{IDENTIFIER}.{kind.name}") for kind in KINDS]
    return {
        "CFBundleDisplayName": "QI Desktop",
        "LSApplicationCategoryType": "public.app-category.productivity",
        "LSMinimumSystemVersion": "12.0",
        "NSHighResolutionCapable": True,
        "NSRequiresAquaSystemAppearance": False,
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": kind.words,
                "CFBundleTypeRole": "Editor" if kind.suffix == "qi" else "Viewer",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [identifier],
            }
            for kind, identifier in types
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": identifier,
                "UTTypeDescription": kind.words,
                "UTTypeConformsTo": ["public.data"],
                "UTTypeTagSpecification": {"public.filename-extension": [kind.suffix]},
            }
            for kind, identifier in types
        ],
    }
