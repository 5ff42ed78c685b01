"""Words for troubles with files of settings."""

WORDS: dict[str, str] = {
    "SettingsFileUnreadable": (
        "{file} cannot be read as settings: {why}. Your settings are as they were. Save the settings again on"
        " the laptop they come from, and choose that file."
    ),
    "NoSettings": (
        "{file} holds no settings of this program. Your settings are as they were. Choose a file that was"
        " saved with “Save to a file” on the page of the settings."
    ),
    "SettingsNewer": (
        "{file} was saved by a newer version of this program. Your settings are as they were. Update the"
        " program here, or save the settings again with this version."
    ),
    "SettingRefused": (
        "{file} says of the setting “{key}”: {found}. It may be one of: {possible}. Nothing of the file was"
        " taken; your settings are as they were. Mend that line, or save the settings again."
    ),
    "SettingsNotWritten": (
        "{file} could not be written there. Your settings are as they were. Choose another folder, or make"
        " room."
    ),
}
