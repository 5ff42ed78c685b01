; The per-user installer for Windows: needs no administrator, writes nothing outside the person's own folders.
; Built on Windows by `make installer`, or by `python installer\build.py`; its compiler is Inno Setup 6.
#ifndef Version
  #error Give the version: iscc /DVersion=0.1.0 qi-desktop.iss
#endif
#define Name "QI Desktop"
#define Program "qi-desktop.exe"

[Setup]
AppId={{6E0A41C8-0D54-4C8C-9A55-51B2C4B1E7D3}
AppName={#Name}
AppVersion={#Version}
AppPublisher=QI Desktop contributors
VersionInfoVersion={#Version}
WizardStyle=modern
PrivilegesRequired=lowest
DefaultDirName={localappdata}\Programs\{#Name}
DefaultGroupName={#Name}
DisableProgramGroupPage=yes
UninstallDisplayIcon={app}\{#Program}
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
ChangesAssociations=yes
CloseApplications=yes
Compression=lzma2/max
SolidCompression=yes
SetupIconFile=..\..\build\installer\program.ico
LicenseFile=..\..\LICENSE
OutputDir=..\..\dist
OutputBaseFilename=qi-desktop-{#Version}-windows-setup

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[Files]
Source: "..\..\dist\qi-desktop\*"; DestDir: "{app}"; Flags: recursesubdirs createallsubdirs ignoreversion

[InstallDelete]
; An update leaves no library of the version before; inspections never lie here.
Type: filesandordirs; Name: "{app}\_internal"

[Icons]
Name: "{userprograms}\{#Name}"; Filename: "{app}\{#Program}"
Name: "{userdesktop}\{#Name}"; Filename: "{app}\{#Program}"; Tasks: desktopicon

[Registry]
Root: HKCU; Subkey: "Software\Classes\.qi"; ValueType: string; ValueData: "QIDesktop.Workspace"; Flags: uninsdeletevalue
Root: HKCU; Subkey: "Software\Classes\.qibundle"; ValueType: string; ValueData: "QIDesktop.Sealed"; Flags: uninsdeletevalue
Root: HKCU; Subkey: "Software\Classes\.qipack"; ValueType: string; ValueData: "QIDesktop.Sealed"; Flags: uninsdeletevalue
Root: HKCU; Subkey: "Software\Classes\.qihandover"; ValueType: string; ValueData: "QIDesktop.Sealed"; Flags: uninsdeletevalue
Root: HKCU; Subkey: "Software\Classes\.qicard"; ValueType: string; ValueData: "QIDesktop.Card"; Flags: uninsdeletevalue
Root: HKCU; Subkey: "Software\Classes\QIDesktop.Workspace"; ValueType: string; ValueData: "Inspection of one laptop, encrypted"; Flags: uninsdeletekey
Root: HKCU; Subkey: "Software\Classes\QIDesktop.Workspace\DefaultIcon"; ValueType: string; ValueData: "{app}\{#Program},0"
Root: HKCU; Subkey: "Software\Classes\QIDesktop.Workspace\shell\open\command"; ValueType: string; ValueData: """{app}\{#Program}"" ""%1"""
Root: HKCU; Subkey: "Software\Classes\QIDesktop.Sealed"; ValueType: string; ValueData: "Sealed file of an inspection"; Flags: uninsdeletekey
Root: HKCU; Subkey: "Software\Classes\QIDesktop.Sealed\DefaultIcon"; ValueType: string; ValueData: "{app}\{#Program},0"
Root: HKCU; Subkey: "Software\Classes\QIDesktop.Sealed\shell\open\command"; ValueType: string; ValueData: """{app}\{#Program}"" ""%1"""
Root: HKCU; Subkey: "Software\Classes\QIDesktop.Card"; ValueType: string; ValueData: "Team card, with the public keys of one laptop"; Flags: uninsdeletekey
Root: HKCU; Subkey: "Software\Classes\QIDesktop.Card\DefaultIcon"; ValueType: string; ValueData: "{app}\{#Program},0"
Root: HKCU; Subkey: "Software\Classes\QIDesktop.Card\shell\open\command"; ValueType: string; ValueData: """{app}\{#Program}"" ""%1"""

[Run]
Filename: "{app}\{#Program}"; Parameters: "--self-test"; StatusMsg: "Trying the installation..."; Flags: runhidden
Filename: "{app}\{#Program}"; Description: "{cm:LaunchProgram,{#Name}}"; Flags: nowait postinstall skipifsilent unchecked

[UninstallDelete]
; What the window remembered (its size, recent files, reports of crashes). Inspections are never touched.
Type: filesandordirs; Name: "{localappdata}\qi-desktop"
