<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en_GB">
  <context>
    <name>QLineEdit</name>
    <message>
      <source>&amp;Copy</source>
      <translation type="unfinished">&amp;Copïo</translation>
    </message>
    <message>
      <source>&amp;Paste</source>
      <translation type="unfinished">&amp;Gludo</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation type="unfinished">&amp;Ail-wneud</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation type="unfinished">&amp;Dadwneud</translation>
    </message>
    <message>
      <source>Cu&amp;t</source>
      <translation type="unfinished">&amp;Torri</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation type="unfinished">Dileu</translation>
    </message>
    <message>
      <source>Select All</source>
      <translation type="unfinished">Dewis popeth</translation>
    </message>
  </context>
  <context>
    <name>QWidgetTextControl</name>
    <message>
      <source>&amp;Copy</source>
      <translation type="unfinished">&amp;Copïo</translation>
    </message>
    <message>
      <source>&amp;Paste</source>
      <translation type="unfinished">&amp;Gludo</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation type="unfinished">&amp;Ail-wneud</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation type="unfinished">&amp;Dadwneud</translation>
    </message>
    <message>
      <source>Cu&amp;t</source>
      <translation type="unfinished">&amp;Torri</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation type="unfinished">Dileu</translation>
    </message>
    <message>
      <source>Select All</source>
      <translation type="unfinished">Dewis popeth</translation>
    </message>
  </context>
  <context>
    <name>qi-desktop</name>
    <message>
      <location filename="../../qi_desktop/ui/about/page.py" />
      <location filename="../../qi_desktop/ui/navigation.py" />
      <source>About</source>
      <translation type="unfinished">Ynghylch</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/about/page.py" />
      <location filename="../../qi_desktop/ui/commands/actions/everywhere.py" />
      <location filename="../../qi_desktop/ui/unlocking/about_form.py" />
      <location filename="../../qi_desktop/ui/unlocking/screen.py" />
      <source>About QI Desktop</source>
      <translation type="unfinished">Ynghylch QI Desktop</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/about/page.py" />
      <source>What it is, what it is built from, and whether it works here.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/about/parts_face.py" />
      <source>%n parts</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/about/parts_face.py" />
      <location filename="../../qi_desktop/ui/reporting/support/picker.py" />
      <source>Find</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/about/parts_face.py" />
      <source>Find a part or a licence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/about/parts_face.py" />
      <location filename="../../qi_desktop/ui/about/words.py" />
      <source>Licence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/about/parts_face.py" />
      <location filename="../../qi_desktop/ui/about/view.py" />
      <source>Licences</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/about/parts_face.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/themes/theme_panel.py" />
      <location filename="../../qi_desktop/ui/reporting/readiness_view.py" />
      <source>Part</source>
      <translation type="unfinished">Rhan</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/about/parts_face.py" />
      <source>Parts of the program</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/about/parts_face.py" />
      <source>This part carries no words of its licence; its name is {licence}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/about/parts_face.py" />
      <location filename="../../qi_desktop/ui/about/words.py" />
      <source>Version</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/about/parts_face.py" />
      <source>Words of the licence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/about/program_face.py" />
      <source>Copy these facts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/about/program_face.py" />
      <source>Nothing leaves this laptop by itself: the network is touched only where you press send or fetch, and an update comes as a file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/about/program_face.py" />
      <source>The facts are in the clipboard; they name nobody</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/about/program_face.py" />
      <location filename="../../qi_desktop/ui/about/view.py" />
      <source>This program</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/about/trial_face.py" />
      <source>A small invented inspection is carried through: an encrypted file, a pack, an answer, a bundle taken in, a count, a report, a window. It takes some seconds; nothing of it stays, and your own files are not touched.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/about/trial_face.py" />
      <source>How it went</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/about/trial_face.py" />
      <source>Seconds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/about/trial_face.py" />
      <location filename="../../qi_desktop/ui/about/view.py" />
      <source>Test</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/about/trial_face.py" />
      <location filename="../../qi_desktop/ui/commands/actions/about.py" />
      <source>Test this program</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/about/trial_face.py" />
      <source>Testing this program</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/about/trial_face.py" />
      <source>The program does not work as it should on this laptop. Your files are untouched. Send the step that failed, with the facts of this program, to whoever installed it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/about/trial_face.py" />
      <source>The program works on this laptop.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/about/trial_face.py" />
      <source>What was tried</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/about/trial_face.py" />
      <source>failed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/about/trial_face.py" />
      <source>passed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/about/update_face.py" />
      <source>An update comes as one file, by the way that this program came. It is checked here, without a network: who signed it, and that nothing of it was altered.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/about/update_face.py" />
      <source>Check an update</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/about/update_face.py" />
      <location filename="../../qi_desktop/ui/commands/actions/about.py" />
      <source>Check an update…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/about/update_face.py" />
      <source>Checking the update</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/about/update_face.py" />
      <source>Leave the package in a folder…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/about/update_face.py" />
      <location filename="../../qi_desktop/ui/exchange/receiving/view.py" />
      <location filename="../../qi_desktop/ui/unlocking/bring_out_form.py" />
      <source>Open the folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/about/update_face.py" />
      <location filename="../../qi_desktop/ui/about/view.py" />
      <source>Update</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/about/update_face.py" />
      <source>Updates (*{suffix})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/about/update_face.py" />
      <source>Where to leave the package</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/about/update_face.py" />
      <source>Writing the package</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/about/view.py" />
      <location filename="../../qi_desktop/ui/analysis/page.py" />
      <location filename="../../qi_desktop/ui/assessment/case_list.py" />
      <location filename="../../qi_desktop/ui/assessment/cases/view_bar.py" />
      <location filename="../../qi_desktop/ui/exchange/page.py" />
      <location filename="../../qi_desktop/ui/sampling/sample_view.py" />
      <source>View</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/about/words.py" />
      <source>Brings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/about/words.py" />
      <source>Built on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/about/words.py" />
      <source>Close QI Desktop, open {file}, and draw QI Desktop onto Applications.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/about/words.py" />
      <source>Close QI Desktop, then install {file}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/about/words.py" />
      <source>Close QI Desktop, then open {file}, or type in its folder: sudo apt install ./{file}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/about/words.py" />
      <source>Close QI Desktop, then start {file}. No administrator is needed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/about/words.py" />
      <source>Close QI Desktop, unpack {file}, and start the program from the new folder from now on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/about/words.py" />
      <location filename="../../qi_desktop/ui/exchange/received/report_view.py" />
      <source>Digest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/about/words.py" />
      <location filename="../../qi_desktop/ui/exchange/outbox/send_panel.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/words.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/guides/form.py" />
      <source>For</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/about/words.py" />
      <source>Package</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/about/words.py" />
      <source>Packs and bundles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/about/words.py" />
      <source>QI Desktop {version}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/about/words.py" />
      <source>Runs here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/about/words.py" />
      <source>Signed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/about/words.py" />
      <source>This is a newer version, made by the publisher of this program.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/about/words.py" />
      <source>This update is for {system}; this laptop runs {here}. Ask for the package for {here}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/about/words.py" />
      <source>This update is not newer than the program that runs here. Nothing is to be done.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/about/words.py" />
      <location filename="../../qi_desktop/ui/unlocking/screen.py" />
      <source>Workspaces</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/about/words.py" />
      <source>Your inspections stay where they are; each is backed up before the new version brings it up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/about/words.py" />
      <source>by the publisher of this program; whole and unaltered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/about/words.py" />
      <source>format {number}; earlier ones are read too</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/about/words.py" />
      <source>from its source tree, on {system}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/about/words.py" />
      <source>packed for {system}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/about/words.py" />
      <source>those of earlier versions are brought up to this one after a backup; those of later ones are refused with the version they need</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/about/words.py" />
      <location filename="../../qi_desktop/ui/assessment/beside/evidence_entries.py" />
      <source>{number:.1f} MB</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>a capture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>a comment on a passage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>a comment on an answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>a comment on the sample</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>a finding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>a note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>a text of the report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>accepting a replacement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>adding a day off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>adding a key fact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>adding a participant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>adding a point about the draft</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>adding a practice example</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>adding a provider</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>adding a recommendation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>adding a row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>adding a session</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>adding a step to the plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>adding a team member</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>adding a theme</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>adding an enabler or barrier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>adding an office</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>adding evidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>adding the offices of a list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>adopting a form</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>allocating a case</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>allocating the cases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>an answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>answering a question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>approving an assessment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>approving the sample</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>arranging the interviews</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>asking about a conflict</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>asking about a name again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>attaching a file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>bringing a document in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>changing a capture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>changing a guide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>changing a name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>changing a session</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>changing the name a practice example is told under</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>changing who took part</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>choosing a case for a second assessment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>choosing a guide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>choosing the framework</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>choosing the house style</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>clearing an interview</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>closing a round of factual accuracy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>coding a passage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>completing an assessment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>counting passages anew</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>deciding a point about the draft</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>declaring a question relevant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>declaring an interest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>discarding a capture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>drawing the sample</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>dropping a line of enquiry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>dropping a view of the cases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>editing a line of enquiry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>editing a note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>editing a point about the draft</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>editing a practice example</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>editing a recommendation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>editing a step of the plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>editing an enabler or barrier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>editing evidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>filing a capture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>following a line of enquiry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>following the form's rule again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>forgetting how a provider's lists are read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>giving a guide its first words back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>giving a line of enquiry to somebody</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>giving clashing cases to others</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>giving one person a row of their own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>importing the case list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>including a case</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>joining two themes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>keeping a view of the cases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>leaving a case out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>leaving a name out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>letting a line of enquiry rest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>letting a name stand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>letting ordinary words stand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>linking a session</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>linking findings to a recommendation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>locking an assessment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>making new keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>making the recovery key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>marking a passage anew</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>moving a case to the newer form</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>moving a step of the plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>moving a theme</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>moving an interview</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>opening a line of enquiry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>opening a round of factual accuracy again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>parting two themes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>putting practice examples in order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>putting recommendations in order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>questioning a replacement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>reading a team card</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>recoding a passage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>recording consent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>removing a day off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>removing a guide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>removing a participant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>removing a passage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>removing a point about the draft</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>removing a practice example</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>removing a recommendation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>removing a row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>removing a session</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>removing a step from the plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>removing a theme</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>removing an enabler or barrier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>removing evidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>renaming a document</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>renaming a theme</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>renaming a view of the cases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>reopening a line of enquiry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>reopening an assessment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>replacing a sampled case</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>restoring a wording of a note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>returning an assessment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>revoking keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>saying what a practice example shows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>saying what a theme means</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>saying who should act</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>sealing this file's key for recovery</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>sending a draft for factual accuracy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>sending the sample back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>setting the last day of keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>setting up the inspection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>settling a comment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>settling a conflict</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>settling a difference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>settling a line of enquiry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>starting an assessment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>taking a comment back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>taking a comment on an answer back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>taking a document out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>taking a link away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>taking a word for right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>taking a word for right no more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>taking an attached file away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>taking an earlier inspection out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>taking away what a finding rests on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>taking back a second look</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>taking in a bundle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>taking in a table of points about the draft</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>taking in an earlier inspection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>taking out words whose speaker withdrew</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>taking the picture off the cover</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>the figure a finding rests on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>the order of enablers or barriers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>the order of what a finding rests on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>the picture on the cover</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>the second look at a practice example</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>ticking a question of the guide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>ticking a step off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>tying changes to a point about the draft</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>verifying a team card</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>weighing evidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>what a finding rests on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>withdrawing a case from second assessment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>withdrawing a decision about a case</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>withdrawing an interest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>withdrawing consent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>withdrawing the approval</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>writing a guide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>{act} about “{question}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/acts.py" />
      <source>{act} to “{question}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/adopting.py" />
      <location filename="../../qi_desktop/ui/commands/actions/inspection.py" />
      <source>Adopt a form…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/adopting.py" />
      <source>Adopt a judgement form</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/adopting.py" />
      <source>Form adopted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/adopting.py" />
      <source>Judgement forms (*.xlsx);;All files (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/adopting.py" />
      <source>Use the judgement form of 2017</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/agreement_view.py" />
      <location filename="../../qi_desktop/ui/analysis/page.py" />
      <location filename="../../qi_desktop/ui/assessment/second/agreement.py" />
      <location filename="../../qi_desktop/ui/assessment/second/view.py" />
      <source>Agreement</source>
      <translation type="unfinished">Cytundeb</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/agreement_view.py" />
      <source>Agreement is counted once a case was assessed by two people and both are complete.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/agreement_view.py" />
      <source>Agreement that chance alone would not bring</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/agreement_view.py" />
      <source>Beyond chance?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/agreement_view.py" />
      <source>Both judged every case alike.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/agreement_view.py" />
      <location filename="../../qi_desktop/ui/analysis/behind/cases_face.py" />
      <location filename="../../qi_desktop/ui/assessment/cases/columns.py" />
      <location filename="../../qi_desktop/ui/assessment/second/choosing.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/subjects.py" />
      <location filename="../../qi_desktop/ui/reporting/support/words.py" />
      <location filename="../../qi_desktop/ui/sampling/cases/lines.py" />
      <location filename="../../qi_desktop/ui/search/lines.py" />
      <source>Case</source>
      <translation type="unfinished">Achos</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/agreement_view.py" />
      <source>Cases judged differently</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/agreement_view.py" />
      <source>Cohen's kappa {kappa:.2f}. </source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/agreement_view.py" />
      <location filename="../../qi_desktop/ui/assessment/second/comparison.py" />
      <source>First</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/agreement_view.py" />
      <source>No kappa is given. </source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/agreement_view.py" />
      <source>Nothing to compare yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/agreement_view.py" />
      <location filename="../../qi_desktop/ui/analysis/crossed_view.py" />
      <location filename="../../qi_desktop/ui/analysis/earlier_view.py" />
      <location filename="../../qi_desktop/ui/analysis/lines.py" />
      <location filename="../../qi_desktop/ui/assessment/second/agreement.py" />
      <location filename="../../qi_desktop/ui/assessment/second/comparison.py" />
      <location filename="../../qi_desktop/ui/exchange/conflicts/asking.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/form.py" />
      <location filename="../../qi_desktop/ui/history/changes.py" />
      <source>Question</source>
      <translation type="unfinished">Cwestiwn</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/agreement_view.py" />
      <location filename="../../qi_desktop/ui/assessment/second/comparison.py" />
      <source>Second</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/agreement_view.py" />
      <location filename="../../qi_desktop/ui/analysis/lines.py" />
      <location filename="../../qi_desktop/ui/sampling/review/balance_table.py" />
      <source>Share</source>
      <translation type="unfinished">Cyfran</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/agreement_view.py" />
      <source>The same</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/agreement_view.py" />
      <source>{agreed:,} of {judged:,} judgements that two people gave are the same.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/agreement_view.py" />
      <source>{agreed} of {judged}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/behind/cases_face.py" />
      <location filename="../../qi_desktop/ui/analysis/behind/parts_face.py" />
      <location filename="../../qi_desktop/ui/assessment/life/notices.py" />
      <location filename="../../qi_desktop/ui/exchange/conflicts/asking.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/consent/words.py" />
      <location filename="../../qi_desktop/ui/history/changes.py" />
      <location filename="../../qi_desktop/ui/search/lines.py" />
      <source>Answer</source>
      <translation type="unfinished">Ateb</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/behind/cases_face.py" />
      <source>Cases behind the count</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/behind/cases_face.py" />
      <source>Enter opens a case.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/behind/cases_face.py" />
      <source>No evidence is named.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/behind/cases_face.py" />
      <location filename="../../qi_desktop/ui/analysis/behind/parts_face.py" />
      <source>Sufficient</source>
      <translation type="unfinished">Digonol</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/behind/cases_face.py" />
      <location filename="../../qi_desktop/ui/inspection/listed/case_panel.py" />
      <source>The chosen case</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/behind/cases_face.py" />
      <source>Two people answered differently, and nobody has decided yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/behind/evidence.py" />
      <source>, not on this laptop yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/behind/evidence.py" />
      <source>A passage that is no longer there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/behind/evidence.py" />
      <source>File: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/behind/evidence.py" />
      <location filename="../../qi_desktop/ui/assessment/beside/evidence_entries.py" />
      <source>seen {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/behind/evidence.py" />
      <location filename="../../qi_desktop/ui/assessment/beside/evidence_entries.py" />
      <source>{document}, page {page}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/behind/panel.py" />
      <source>Ask in week two why this count is as it is, or add it to what is asked already</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/behind/panel.py" />
      <source>Behind the count</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/behind/panel.py" />
      <location filename="../../qi_desktop/ui/analysis/behind/parts_face.py" />
      <location filename="../../qi_desktop/ui/analysis/coming_view.py" />
      <location filename="../../qi_desktop/ui/assessment/page.py" />
      <location filename="../../qi_desktop/ui/commands/actions/cases.py" />
      <location filename="../../qi_desktop/ui/inspection/list_panel.py" />
      <location filename="../../qi_desktop/ui/navigation.py" />
      <location filename="../../qi_desktop/ui/reporting/support/words.py" />
      <location filename="../../qi_desktop/ui/sampling/review/behind_panel.py" />
      <location filename="../../qi_desktop/ui/sampling/sample_view.py" />
      <location filename="../../qi_desktop/ui/search/narrowing.py" />
      <source>Cases</source>
      <translation type="unfinished">Achosion</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/behind/panel.py" />
      <location filename="../../qi_desktop/ui/analysis/coming_view.py" />
      <location filename="../../qi_desktop/ui/analysis/lines.py" />
      <location filename="../../qi_desktop/ui/sampling/review/number_table.py" />
      <source>Group</source>
      <translation type="unfinished">Grŵp</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/behind/panel.py" />
      <source>In the report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/behind/panel.py" />
      <source>In words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/behind/panel.py" />
      <source>None relevant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/behind/panel.py" />
      <source>Open a line of enquiry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/behind/panel.py" />
      <location filename="../../qi_desktop/ui/analysis/counts_view.py" />
      <source>Other</source>
      <translation type="unfinished">Arall</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/behind/panel.py" />
      <source>Parts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/behind/panel.py" />
      <source>Show where on the pages of the report this count stands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/behind/panel.py" />
      <source>So few could point to a person: this number is withheld from tables that leave the team.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/behind/panel.py" />
      <source>Withheld</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/behind/panel.py" />
      <source>Withheld: this number, or another it would give back, could point to a person.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/behind/panel.py" />
      <location filename="../../qi_desktop/ui/analysis/earlier_view.py" />
      <location filename="../../qi_desktop/ui/analysis/wording.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/subjects.py" />
      <source>{met} of {relevant}</source>
      <translation type="unfinished">{met} o {relevant}</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/behind/parts_face.py" />
      <source>Answered “{outcome}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/behind/parts_face.py" />
      <source>Not counted: {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/behind/parts_face.py" />
      <source>Parts of the count</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/behind/parts_face.py" />
      <source>Relevant, together</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/behind/telling_face.py" />
      <source>A count of a sample is not the whole</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/behind/telling_face.py" />
      <location filename="../../qi_desktop/ui/commands/actions/everywhere.py" />
      <location filename="../../qi_desktop/ui/inspection/importing/problems_view.py" />
      <source>Copy</source>
      <translation type="unfinished">Copïo</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/behind/telling_face.py" />
      <source>Copy the negative sentence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/behind/telling_face.py" />
      <source>Copy the positive sentence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/behind/telling_face.py" />
      <source>How far may it be off?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/behind/telling_face.py" />
      <source>Sentence copied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/behind/telling_face.py" />
      <source>The count in words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/behind/telling_face.py" />
      <source>This speaks of the draw alone: not of answers that are wrong, nor of what nobody knew.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/behind/telling_face.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/closing.py" />
      <source>What was found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/behind/telling_face.py" />
      <source>What was not</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/choosing.py" />
      <source>Across</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/choosing.py" />
      <source>Down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/choosing.py" />
      <source>Find a question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/choosing.py" />
      <source>Look at the other cases as well, and not only at those with {said}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/choosing.py" />
      <source>Only cases whose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/choosing.py" />
      <source>Told apart by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/choosing.py" />
      <source>and by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/choosing.py" />
      <source>any</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/choosing.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/board.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/plan_view.py" />
      <source>choose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/choosing.py" />
      <source>is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/choosing.py" />
      <source>nothing else</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/choosing.py" />
      <source>nothing: all cases as one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/coming_view.py" />
      <source>, and {disputed} wait for a decision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/coming_view.py" />
      <source>All {sampled} cases are complete: nothing more is to be expected.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/coming_view.py" />
      <source>Begun</source>
      <translation type="unfinished">Dechreuwyd</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/coming_view.py" />
      <location filename="../../qi_desktop/ui/assessment/life/acts.py" />
      <location filename="../../qi_desktop/ui/assessment/life/head.py" />
      <source>Complete</source>
      <translation type="unfinished">Cyflawn</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/coming_view.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/board.py" />
      <source>In conflict</source>
      <translation type="unfinished">Mewn gwrthdaro</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/coming_view.py" />
      <source>Not begun</source>
      <translation type="unfinished">Heb ddechrau</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/coming_view.py" />
      <source>Share complete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/coming_view.py" />
      <location filename="../../qi_desktop/ui/analysis/page.py" />
      <source>Still to come</source>
      <translation type="unfinished">Eto i ddod</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/coming_view.py" />
      <source>Unanswered</source>
      <translation type="unfinished">Heb ateb</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/coming_view.py" />
      <location filename="../../qi_desktop/ui/assessment/second/words.py" />
      <location filename="../../qi_desktop/ui/inspection/importing/duplicates_view.py" />
      <location filename="../../qi_desktop/ui/sampling/allocation/interests.py" />
      <location filename="../../qi_desktop/ui/sampling/timetable_view.py" />
      <source>none</source>
      <translation type="unfinished">dim</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/coming_view.py" />
      <source>{all_cases}: none has been sampled yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/coming_view.py" />
      <source>{left} of {sampled} cases are not complete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/coming_view.py" />
      <source>{unanswered:,} judgements have no answer yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/coming_view.py" />
      <source>{waits}; {answers}{disputed}. The counts will change.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/counts_view.py" />
      <location filename="../../qi_desktop/ui/assessment/cases/views.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/line_list.py" />
      <location filename="../../qi_desktop/ui/sampling/review/cross_grid.py" />
      <location filename="../../qi_desktop/ui/search/narrowing.py" />
      <source>All</source>
      <translation type="unfinished">Popeth</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/counts_view.py" />
      <source>As a table may leave the team: [c] stands for what could point to a person, or give it back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/counts_view.py" />
      <location filename="../../qi_desktop/ui/analysis/page.py" />
      <location filename="../../qi_desktop/ui/commands/actions/counts.py" />
      <location filename="../../qi_desktop/ui/navigation.py" />
      <location filename="../../qi_desktop/ui/reporting/support/words.py" />
      <source>Counts</source>
      <translation type="unfinished">Cyfrifon</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/counts_view.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/coding/passage_form.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/links_row.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/themes/passages_list.py" />
      <source>Domain</source>
      <translation type="unfinished">Maes</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/counts_view.py" />
      <source>[c] marks a number so small that it could point to a person.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/crossed_view.py" />
      <source>Choose a cell to see its cases.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/crossed_view.py" />
      <source>Crossed counts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/crossed_view.py" />
      <source>Every row and column adds up. </source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/crossed_view.py" />
      <source>Together</source>
      <translation type="unfinished">Gyda'i gilydd</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/crossed_view.py" />
      <source>Withheld as [c] outside the team.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/earlier_view.py" />
      <source>Counts of an earlier inspection come from a CSV or XLSX file with the columns question, provider, met, relevant and rule. They are compared only where the rule is the same.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/earlier_view.py" />
      <source>Earlier inspection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/earlier_view.py" />
      <source>Earlier inspection removed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/earlier_view.py" />
      <source>No earlier inspection here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/earlier_view.py" />
      <source>Now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/earlier_view.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/participant_form.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/participants_panel.py" />
      <source>Of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/earlier_view.py" />
      <location filename="../../qi_desktop/ui/assessment/beside/evidence.py" />
      <location filename="../../qi_desktop/ui/assessment/form/rows.py" />
      <location filename="../../qi_desktop/ui/exchange/outbox/place_list.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/coding/panel.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/documents/document_panel.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/evidence_panel.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/steps_panel.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/guides/form.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/participant_form.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/session_head.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/themes/passage_editor.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/themes/theme_panel.py" />
      <location filename="../../qi_desktop/ui/reporting/findings/factors_panel.py" />
      <location filename="../../qi_desktop/ui/sampling/settings/minimums.py" />
      <location filename="../../qi_desktop/ui/sampling/settings/named_cases.py" />
      <source>Remove</source>
      <translation type="unfinished">Tynnu</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/earlier_view.py" />
      <location filename="../../qi_desktop/ui/commands/actions/counts.py" />
      <source>Take in an earlier inspection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/earlier_view.py" />
      <source>Take it out with its counts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/earlier_view.py" />
      <source>Then</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/earlier_view.py" />
      <source>Then and now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/earlier_view.py" />
      <source>What may be said</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/earlier_view.py" />
      <source>{alike} of {counts} counts were asked alike then and now; the others only stand side by side.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/earlier_view.py" />
      <source>{provider}: {words}. Enter opens the count of now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/handing_out.py" />
      <source>A file is guarded by itself and against the report's totals, not against other files. Two of the same cases by different facts together can give back what each withholds: let one of them leave the team.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/handing_out.py" />
      <location filename="../../qi_desktop/ui/analysis/taking_earlier.py" />
      <location filename="../../qi_desktop/ui/assessment/cases/view_bar.py" />
      <location filename="../../qi_desktop/ui/assessment/form/reasons.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/closing.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/evidence_form.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/form.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/step_form.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/session_form.py" />
      <location filename="../../qi_desktop/ui/inspection/backups/restore_panel.py" />
      <location filename="../../qi_desktop/ui/inspection/copy_panel.py" />
      <location filename="../../qi_desktop/ui/inspection/importing/mapping_screen.py" />
      <location filename="../../qi_desktop/ui/reporting/accuracy/forms.py" />
      <location filename="../../qi_desktop/ui/reporting/examples/form.py" />
      <location filename="../../qi_desktop/ui/reporting/findings/judging.py" />
      <location filename="../../qi_desktop/ui/reporting/recommendations/view.py" />
      <location filename="../../qi_desktop/ui/sampling/allocation/interests.py" />
      <location filename="../../qi_desktop/ui/sampling/cases/effect_panel.py" />
      <location filename="../../qi_desktop/ui/sampling/settings/view.py" />
      <location filename="../../qi_desktop/ui/sampling/timetable/days_off.py" />
      <source>Cancel</source>
      <translation type="unfinished">Canslo</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/handing_out.py" />
      <source>Choose a file</source>
      <translation type="unfinished">Dewis ffeil</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/handing_out.py" />
      <source>It may leave the team: small numbers are withheld</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/handing_out.py" />
      <source>It stays in the team</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/handing_out.py" />
      <source>Lines as they are shown: CSV or XLSX, by the ending of the name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/handing_out.py" />
      <source>Who may see the file?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/lines.py" />
      <source>Met</source>
      <translation type="unfinished">Bodlonwyd</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/page.py" />
      <source>As it may leave it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/page.py" />
      <source>Counts appear as soon as the first judgement of the form is answered.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/page.py" />
      <source>Crossed</source>
      <translation type="unfinished">Wedi'u croesi</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/page.py" />
      <source>Earlier</source>
      <translation type="unfinished">Cynharach</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/page.py" />
      <source>Export</source>
      <translation type="unfinished">Allforio</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/page.py" />
      <location filename="../../qi_desktop/ui/commands/actions/counts.py" />
      <source>Export the counts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/page.py" />
      <source>Guarding small numbers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/page.py" />
      <source>In the team</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/page.py" />
      <source>Met out of relevant; each question has its own relevant cases.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/page.py" />
      <source>Nothing to count yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/page.py" />
      <location filename="../../qi_desktop/ui/assessment/columns.py" />
      <location filename="../../qi_desktop/ui/widgets/folding.py" />
      <source>Shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/page.py" />
      <location filename="../../qi_desktop/ui/analysis/taking_earlier.py" />
      <source>Tables (*.csv *.xlsx)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/page.py" />
      <source>Writing the table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/page.py" />
      <source>small numbers withheld</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/page.py" />
      <source>unguarded: for the team alone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/page.py" />
      <source>{name} written, {guarded}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/reading.py" />
      <source>Counting was stopped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/reading.py" />
      <location filename="../../qi_desktop/ui/exchange/outbox/outcome.py" />
      <location filename="../../qi_desktop/ui/exchange/taking_in/view.py" />
      <source>Go on</source>
      <translation type="unfinished">Parhau</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/reading.py" />
      <location filename="../../qi_desktop/ui/unlocking/screen.py" />
      <location filename="../../qi_desktop/ui/workspace.py" />
      <source>Stop</source>
      <translation type="unfinished">Stopio</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/reading.py" />
      <source>What was worked out is kept; the rest is still to do.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/reading.py" />
      <source>Working the cases out for the first time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/shown.py" />
      <location filename="../../qi_desktop/ui/inspection/importing/field_list.py" />
      <location filename="../../qi_desktop/ui/sampling/allocation_view.py" />
      <source> or </source>
      <translation type="unfinished"> neu </translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/stacked.py" />
      <source>{words}, {met} of {relevant}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/taking_earlier.py" />
      <source>, {withheld} rows left out because the file withholds them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/taking_earlier.py" />
      <source>. Not in this inspection: {listed}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/taking_earlier.py" />
      <source>; and {count} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/taking_earlier.py" />
      <source>An earlier inspection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/taking_earlier.py" />
      <source>Counts of an earlier inspection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/taking_earlier.py" />
      <source>Earlier inspection taken in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/taking_earlier.py" />
      <location filename="../../qi_desktop/ui/commands/actions/exchange.py" />
      <location filename="../../qi_desktop/ui/exchange/page.py" />
      <location filename="../../qi_desktop/ui/exchange/taking_in/preview_face.py" />
      <source>Take in</source>
      <translation type="unfinished">Derbyn</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/taking_earlier.py" />
      <source>What it was called</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/taking_earlier.py" />
      <source>Year, month or day it was held</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/taking_earlier.py" />
      <source>{file}: {count} counts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/taking_earlier.py" />
      <source>{said}{withheld}{unknown}. Nothing is written yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/wording.py" />
      <location filename="../../qi_desktop/ui/assessment/cases/list_screen.py" />
      <location filename="../../qi_desktop/ui/inspection/listed/list_screen.py" />
      <source>All cases</source>
      <translation type="unfinished">Pob achos</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/wording.py" />
      <source>done but weak</source>
      <translation type="unfinished">wedi'i wneud ond yn wan</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/wording.py" />
      <source>done too late</source>
      <translation type="unfinished">wedi'i wneud yn rhy hwyr</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/wording.py" />
      <source>in conflict</source>
      <translation type="unfinished">mewn gwrthdaro</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/wording.py" />
      <source>no evidence seen</source>
      <translation type="unfinished">dim tystiolaeth wedi'i gweld</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/wording.py" />
      <source>not added</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/wording.py" />
      <source>not answered yet</source>
      <translation type="unfinished">heb ei ateb eto</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/wording.py" />
      <source>not done</source>
      <translation type="unfinished">heb ei wneud</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/wording.py" />
      <source>not known</source>
      <translation type="unfinished">ddim yn hysbys</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/wording.py" />
      <source>not met</source>
      <translation type="unfinished">heb ei fodloni</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/wording.py" />
      <source>not recorded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/analysis/wording.py" />
      <source>not relevant</source>
      <translation type="unfinished">amherthnasol</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/beside/comments.py" />
      <location filename="../../qi_desktop/ui/sampling/review/behind_panel.py" />
      <source>Add comment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/beside/comments.py" />
      <location filename="../../qi_desktop/ui/sampling/review/behind_panel.py" />
      <source>Comment added</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/beside/comments.py" />
      <source>Comment for the inspector</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/beside/comments.py" />
      <source>Comment settled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/beside/comments.py" />
      <location filename="../../qi_desktop/ui/sampling/review/comments.py" />
      <source>Comment taken back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/beside/comments.py" />
      <location filename="../../qi_desktop/ui/assessment/life/head.py" />
      <location filename="../../qi_desktop/ui/sampling/review/comments.py" />
      <source>Comments</source>
      <translation type="unfinished">Sylwadau</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/beside/comments.py" />
      <source>Comments on this question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/beside/comments.py" />
      <source>Comment…</source>
      <translation type="unfinished">Sylw…</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/beside/comments.py" />
      <location filename="../../qi_desktop/ui/assessment/beside/document.py" />
      <location filename="../../qi_desktop/ui/assessment/beside/passages.py" />
      <location filename="../../qi_desktop/ui/assessment/cases/columns.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/plan_view.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/steps_panel.py" />
      <location filename="../../qi_desktop/ui/inspection/importing/result_screen.py" />
      <location filename="../../qi_desktop/ui/unlocking/erased_form.py" />
      <source>Done</source>
      <translation type="unfinished">Gorffen</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/beside/comments.py" />
      <source>Say something about this question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/beside/comments.py" />
      <location filename="../../qi_desktop/ui/assessment/second/settling.py" />
      <location filename="../../qi_desktop/ui/exchange/conflicts/panel.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/closing.py" />
      <source>Settle</source>
      <translation type="unfinished">Penderfynu</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/beside/comments.py" />
      <location filename="../../qi_desktop/ui/sampling/review/comments.py" />
      <source>Take back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/beside/comments.py" />
      <source>Take the comment back (Del)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/beside/comments.py" />
      <source>The comment has been dealt with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/beside/comments.py" />
      <source>What should be looked at again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/beside/comments.py" />
      <source>Write what should be looked at again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/beside/comments.py" />
      <source>{waiting} waiting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/beside/document.py" />
      <source>2 March 2017</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/beside/document.py" />
      <location filename="../../qi_desktop/ui/assessment/beside/evidence.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/evidence_form.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/participant_form.py" />
      <location filename="../../qi_desktop/ui/inspection/team/member_form.py" />
      <location filename="../../qi_desktop/ui/reporting/findings/factors_panel.py" />
      <location filename="../../qi_desktop/ui/sampling/timetable/days_off.py" />
      <source>Add</source>
      <translation type="unfinished">Ychwanegu</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/beside/document.py" />
      <location filename="../../qi_desktop/ui/assessment/beside/evidence.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/documents/document_panel.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/subjects.py" />
      <location filename="../../qi_desktop/ui/reporting/support/words.py" />
      <location filename="../../qi_desktop/ui/search/lines.py" />
      <source>Document</source>
      <translation type="unfinished">Dogfen</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/beside/document.py" />
      <source>Name the document.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/beside/document.py" />
      <location filename="../../qi_desktop/ui/reporting/preview/panel.py" />
      <source>Page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/beside/document.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/subjects.py" />
      <source>Remark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/beside/document.py" />
      <source>Seen on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/beside/document.py" />
      <source>Sentence plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/beside/document.py" />
      <source>Write a day as 2 March 2017 or 2/3/2017.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/beside/evidence.py" />
      <source>A passage that is not on this laptop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/beside/evidence.py" />
      <source>Add a {button}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/beside/evidence.py" />
      <source>All files (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/beside/evidence.py" />
      <source>Attach a file of at most {limit}; dropping it here does the same</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/beside/evidence.py" />
      <source>Attach files to this answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/beside/evidence.py" />
      <source>Choose a passage of a note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/beside/evidence.py" />
      <source>Copy saved. Outside this file it is no longer encrypted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/beside/evidence.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/evidence_panel.py" />
      <location filename="../../qi_desktop/ui/search/lines.py" />
      <source>Evidence</source>
      <translation type="unfinished">Tystiolaeth</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/beside/evidence.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/evidence_panel.py" />
      <source>Evidence removed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/beside/evidence.py" />
      <location filename="../../qi_desktop/ui/exchange/handing_over/view.py" />
      <location filename="../../qi_desktop/ui/exchange/outbox/lying_list.py" />
      <location filename="../../qi_desktop/ui/exchange/received/report_view.py" />
      <location filename="../../qi_desktop/ui/exchange/receiving/view.py" />
      <location filename="../../qi_desktop/ui/exchange/taking_in/preview_face.py" />
      <location filename="../../qi_desktop/ui/inspection/erasing/screen.py" />
      <location filename="../../qi_desktop/ui/unlocking/create_form.py" />
      <source>File</source>
      <translation type="unfinished">Ffeil</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/beside/evidence.py" />
      <source>Files are attached to a question that can be answered now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/beside/evidence.py" />
      <source>Let go to attach it to this question.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/beside/evidence.py" />
      <source>Name a document and a page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/beside/evidence.py" />
      <source>No evidence was named.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/beside/evidence.py" />
      <source>Nothing yet. Name a document, choose a passage of a note, or drop a file here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/beside/evidence.py" />
      <location filename="../../qi_desktop/ui/assessment/beside/evidence_entries.py" />
      <location filename="../../qi_desktop/ui/reporting/support/words.py" />
      <source>Passage</source>
      <translation type="unfinished">Darn</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/beside/evidence.py" />
      <source>Remove the chosen evidence (Del)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/beside/evidence.py" />
      <source>Save a copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/beside/evidence.py" />
      <source>Save a copy…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/beside/evidence.py" />
      <source>Save the chosen file outside</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/beside/evidence.py" />
      <source>The form asks for evidence here. </source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/beside/evidence.py" />
      <source>{name} attached</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/beside/evidence.py" />
      <source>{name} is not on this laptop yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/beside/evidence.py" />
      <location filename="../../qi_desktop/ui/reporting/findings/factors_panel.py" />
      <source>{name} removed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/beside/evidence_entries.py" />
      <source>A passage of a note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/beside/evidence_entries.py" />
      <source>File, {size_in_words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/beside/evidence_entries.py" />
      <source>Not here yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/beside/evidence_entries.py" />
      <source>{number} KB</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/beside/evidence_entries.py" />
      <source>{size_in_words}, not on this laptop yet: it comes with the next bundle or pack.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/beside/guidance.py" />
      <source>Guidance</source>
      <translation type="unfinished">Canllawiau</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/beside/guidance.py" />
      <source>Judged: the work of {work_of}, for each {unit}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/beside/guidance.py" />
      <source>There is no guidance for this question.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/beside/guidance.py" />
      <source>case</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/beside/panel.py" />
      <location filename="../../qi_desktop/ui/assessment/columns.py" />
      <source>Beside the question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/beside/panel.py" />
      <location filename="../../qi_desktop/ui/commands/keys.py" />
      <source>Keys</source>
      <translation type="unfinished">Bysellau</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/beside/panel.py" />
      <source>attach a file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/beside/panel.py" />
      <source>jump to a question by its words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/beside/panel.py" />
      <source>name a document</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/beside/panel.py" />
      <source>next comment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/beside/panel.py" />
      <source>next open question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/beside/panel.py" />
      <location filename="../../qi_desktop/ui/commands/actions/cases.py" />
      <source>not known, no evidence, not relevant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/beside/panel.py" />
      <location filename="../../qi_desktop/ui/commands/actions/cases.py" />
      <source>sufficient, not done, weak, too late</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/beside/panel.py" />
      <source>the next column</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/beside/panel.py" />
      <source>undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/beside/panel.py" />
      <location filename="../../qi_desktop/ui/commands/actions/cases.py" />
      <source>yes, no</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/beside/passages.py" />
      <source>No note has been written yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/beside/passages.py" />
      <source>No note holds these words.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/beside/passages.py" />
      <source>Passage of a note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/beside/passages.py" />
      <source>Passages and notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/beside/passages.py" />
      <source>Some of its words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/beside/passages.py" />
      <source>Use it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/beside/passages.py" />
      <source>{number} more: type another word.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/beside/said.py" />
      <source>Nothing yet. Notes appear here when they name the case, or are of its officer's interview.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/beside/said.py" />
      <source>Open in Notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/beside/said.py" />
      <source>Point this answer at it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/beside/said.py" />
      <source>Read it where it was written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/beside/said.py" />
      <source>Said about this case</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/beside/said.py" />
      <source>Use as evidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/case_list.py" />
      <source>All cases, with every column</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/case_list.py" />
      <source>Chosen on the whole list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/case_list.py" />
      <source>Find a case</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/case_list.py" />
      <location filename="../../qi_desktop/ui/assessment/cases/list_screen.py" />
      <location filename="../../qi_desktop/ui/sampling/cases/view.py" />
      <source>Sampled cases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/cases/columns.py" />
      <source>Contested</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/cases/columns.py" />
      <location filename="../../qi_desktop/ui/assessment/second/choosing.py" />
      <location filename="../../qi_desktop/ui/history/changes.py" />
      <location filename="../../qi_desktop/ui/sampling/allocation/case_panel.py" />
      <location filename="../../qi_desktop/ui/sampling/allocation/interests.py" />
      <location filename="../../qi_desktop/ui/sampling/cases/case_panel.py" />
      <location filename="../../qi_desktop/ui/sampling/cases/lines.py" />
      <location filename="../../qi_desktop/ui/top_bar.py" />
      <source>Inspector</source>
      <translation type="unfinished">Arolygydd</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/cases/columns.py" />
      <source>Last touched</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/cases/columns.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/form.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/words.py" />
      <location filename="../../qi_desktop/ui/sampling/allocation/board.py" />
      <location filename="../../qi_desktop/ui/sampling/allocation/case_panel.py" />
      <location filename="../../qi_desktop/ui/sampling/cases/case_panel.py" />
      <location filename="../../qi_desktop/ui/sampling/cases/lines.py" />
      <source>Nobody yet</source>
      <translation type="unfinished">Neb eto</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/cases/columns.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/session_form.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/words.py" />
      <location filename="../../qi_desktop/ui/history/changes.py" />
      <location filename="../../qi_desktop/ui/inspection/listed/list_screen.py" />
      <location filename="../../qi_desktop/ui/inspection/overview.py" />
      <location filename="../../qi_desktop/ui/inspection/provider_form.py" />
      <location filename="../../qi_desktop/ui/inspection/words.py" />
      <location filename="../../qi_desktop/ui/sampling/cases/lines.py" />
      <location filename="../../qi_desktop/ui/sampling/cases/replace_view.py" />
      <location filename="../../qi_desktop/ui/sampling/words.py" />
      <source>Office</source>
      <translation type="unfinished">Swyddfa</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/cases/columns.py" />
      <location filename="../../qi_desktop/ui/widgets/states.py" />
      <source>Progress</source>
      <translation type="unfinished">Cynnydd</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/cases/columns.py" />
      <location filename="../../qi_desktop/ui/assessment/cases/list_screen.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/coding/passage_form.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/themes/passages_list.py" />
      <location filename="../../qi_desktop/ui/inspection/listed/list_screen.py" />
      <location filename="../../qi_desktop/ui/inspection/overview.py" />
      <location filename="../../qi_desktop/ui/inspection/words.py" />
      <location filename="../../qi_desktop/ui/sampling/sample_view.py" />
      <location filename="../../qi_desktop/ui/sampling/settings/named_cases.py" />
      <source>Provider</source>
      <translation type="unfinished">Darparwr</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/cases/columns.py" />
      <location filename="../../qi_desktop/ui/assessment/cases/list_screen.py" />
      <location filename="../../qi_desktop/ui/assessment/second/comparison.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/consent/withdrawal.py" />
      <location filename="../../qi_desktop/ui/history/changes.py" />
      <source>State</source>
      <translation type="unfinished">Cyflwr</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/cases/list_screen.py" />
      <location filename="../../qi_desktop/ui/inspection/listed/list_screen.py" />
      <source>All providers</source>
      <translation type="unfinished">Pob darparwr</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/cases/list_screen.py" />
      <location filename="../../qi_desktop/ui/inspection/listed/list_screen.py" />
      <source>Back (Esc)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/cases/list_screen.py" />
      <source>Back to the form</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/cases/list_screen.py" />
      <source>Every state</source>
      <translation type="unfinished">Pob cyflwr</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/cases/list_screen.py" />
      <source>Look for less, or for all cases.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/cases/list_screen.py" />
      <location filename="../../qi_desktop/ui/inspection/listed/list_screen.py" />
      <source>No case like this</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/cases/list_screen.py" />
      <source>Number, office, inspector or state</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/cases/list_screen.py" />
      <source>Reading the list… {done:,} of {whole:,}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/cases/list_screen.py" />
      <source>Search the cases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/cases/list_screen.py" />
      <location filename="../../qi_desktop/ui/inspection/listed/list_screen.py" />
      <source>Show all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/cases/list_screen.py" />
      <source>{number:,} cases</source>
      <translation type="unfinished">{number:,} achos</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/cases/list_screen.py" />
      <source>{number:,} of {standing:,} cases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/cases/view_bar.py" />
      <source>A name for this view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/cases/view_bar.py" />
      <source>Alt+1 to Alt+9 choose a view.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/cases/view_bar.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/closing.py" />
      <source>Drop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/cases/view_bar.py" />
      <location filename="../../qi_desktop/ui/capturing/panel.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/themes/asking_forms.py" />
      <location filename="../../qi_desktop/ui/reporting/findings/factors_panel.py" />
      <source>Keep</source>
      <translation type="unfinished">Cadw</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/cases/view_bar.py" />
      <location filename="../../qi_desktop/ui/commands/actions/cases.py" />
      <source>Keep this view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/cases/view_bar.py" />
      <source>Name of the view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/cases/view_bar.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/documents/document_panel.py" />
      <source>Rename</source>
      <translation type="unfinished">Ailenwi</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/cases/view_bar.py" />
      <source>View dropped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/cases/view_bar.py" />
      <source>View kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/cases/view_bar.py" />
      <source>View renamed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/cases/views.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/inbox/view.py" />
      <source>Mine</source>
      <translation type="unfinished">Fy rhai i</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/cases/views.py" />
      <source>Waiting for me</source>
      <translation type="unfinished">Yn aros amdanaf</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/columns.py" />
      <source>Cases and sections</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/columns.py" />
      <location filename="../../qi_desktop/ui/assessment/form/sheets.py" />
      <location filename="../../qi_desktop/ui/assessment/page.py" />
      <location filename="../../qi_desktop/ui/assessment/second/comparison.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/guides/form.py" />
      <source>Questions</source>
      <translation type="unfinished">Cwestiynau</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/drawer.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/coding/passage_form.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/documents/document_panel.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/documents/taking_out.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/documents/view.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/links_row.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/participant_form.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/session_view.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/themes/asking_forms.py" />
      <location filename="../../qi_desktop/ui/helping/card.py" />
      <location filename="../../qi_desktop/ui/inspection/keys/own_card.py" />
      <location filename="../../qi_desktop/ui/inspection/listed/decision_form.py" />
      <location filename="../../qi_desktop/ui/inspection/provider_form.py" />
      <location filename="../../qi_desktop/ui/inspection/team/key_forms.py" />
      <location filename="../../qi_desktop/ui/inspection/team/member_form.py" />
      <location filename="../../qi_desktop/ui/reporting/findings/factors_panel.py" />
      <location filename="../../qi_desktop/ui/reporting/support/picker.py" />
      <source>Close</source>
      <translation type="unfinished">Cau</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/drawer.py" />
      <source>Close: {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/form/card.py" />
      <source>Asked against the form's rule, because: {relevance_reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/form/card.py" />
      <source>Follow the form again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/form/card.py" />
      <source>Keep it, because …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/form/card.py" />
      <source>Let the rule decide whether this question is relevant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/form/card.py" />
      <location filename="../../qi_desktop/ui/assessment/form/controls/texts.py" />
      <source>This text was typed before the program stopped. Leave the field to keep it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/form/card.py" />
      <source>Two laptops answered differently. The lead settles it on the Exchange page.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/form/card.py" />
      <source>Why not relevant?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/form/card.py" />
      <source>Why not sufficient?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/form/controls/answer_button.py" />
      <source>{words}, key {key}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/form/controls/calendar.py" />
      <source>Calendar: {label}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/form/controls/choices.py" />
      <source>OK</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/form/controls/choices.py" />
      <source>Read and understood</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/form/controls/lines.py" />
      <location filename="../../qi_desktop/ui/search/narrowing.py" />
      <source>20 Feb 2017</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/form/controls/lines.py" />
      <source>20 Feb 2017, 09:30</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/form/controls/lines.py" />
      <source>Calendar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/form/controls/lines.py" />
      <source>Choose the day in a calendar (F4)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/form/controls/lines.py" />
      <source>This is no day with a time. Type it as 20 February 2017, 9:30; the earlier answer stands.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/form/controls/lines.py" />
      <source>This is not a day. Type it as 20 February 2017 or 20/2/2017; the earlier answer stands.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/form/controls/lines.py" />
      <source>This is not a number. The earlier answer stands.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/form/controls/lines.py" />
      <source>This is not a time of day. Type it as 9:30 or 0930; the earlier answer stands.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/form/controls/lines.py" />
      <source>This is not a whole number. The earlier answer stands.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/form/controls/listed.py" />
      <source>Answers: {label}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/form/controls/listed.py" />
      <source>Nothing to choose from yet: it is chosen from what is answered in the rows of this form.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/form/controls/listed.py" />
      <source>Search the answers: {label}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/form/controls/listed.py" />
      <source>Type to search</source>
      <translation type="unfinished">Teipiwch i chwilio</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/form/controls/listed.py" />
      <source>chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/form/controls/ranking.py" />
      <source>Alt+Up and Alt+Down move the chosen line; a digit gives it that place; Space keeps the order shown.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/form/controls/ranking.py" />
      <source>Order: {label}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/form/controls/scales.py" />
      <source>Slider: {label}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/form/controls/scales.py" />
      <source>This is no step from {start} to {end}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/form/controls/texts.py" />
      <source>Enter goes on, Shift+Enter begins a new line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/form/foot.py" />
      <source>Go to the next section (Ctrl+PageDown)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/form/foot.py" />
      <source>Go to the section before (Ctrl+PageUp)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/form/foot.py" />
      <location filename="../../qi_desktop/ui/commands/actions/cases.py" />
      <source>Next section</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/form/foot.py" />
      <location filename="../../qi_desktop/ui/commands/actions/cases.py" />
      <source>Section before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/form/foot.py" />
      <source>Sheet {number} of {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/form/jump_list.py" />
      <source>, row {listed}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/form/jump_list.py" />
      <location filename="../../qi_desktop/ui/commands/actions/cases.py" />
      <source>Go to a question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/form/jump_list.py" />
      <source>No question has these words.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/form/jump_list.py" />
      <source>Questions found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/form/jump_list.py" />
      <source>Words of a question, or of its section</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/form/jump_list.py" />
      <source>answered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/form/jump_list.py" />
      <location filename="../../qi_desktop/ui/assessment/second/words.py" />
      <source>not asked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/form/keys.py" />
      <source>No evidence</source>
      <translation type="unfinished">Dim tystiolaeth</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/form/keys.py" />
      <source>Not known</source>
      <translation type="unfinished">Ddim yn hysbys</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/form/keys.py" />
      <source>Not relevant</source>
      <translation type="unfinished">Amherthnasol</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/form/languages.py" />
      <source>Language</source>
      <translation type="unfinished">Iaith</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/form/languages.py" />
      <source>Language of the form</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/form/languages.py" />
      <location filename="../../qi_desktop/ui/settings/declared.py" />
      <source>The form's own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/form/open_case.py" />
      <source>This answer breaks a rule of the form. Change it or clear it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/form/open_case.py" />
      <source>This answer is none that the question takes now. Choose another, or clear it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/form/open_case.py" />
      <source>not asked here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/form/open_case.py" />
      <source>{done} of {relevant}</source>
      <translation type="unfinished">{done} o {relevant}</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/form/outline.py" />
      <source>Sections of the form</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/form/outline.py" />
      <source>{done} of {relevant} answered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/form/reasons.py" />
      <location filename="../../qi_desktop/ui/assessment/life/acts.py" />
      <location filename="../../qi_desktop/ui/assessment/second/settling.py" />
      <source>A reason is needed.</source>
      <translation type="unfinished">Mae angen rheswm.</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/form/reasons.py" />
      <source>Ask it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/form/reasons.py" />
      <source>Declare the question relevant (Enter)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/form/reasons.py" />
      <source>In your own words; no names. Enter goes on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/form/reasons.py" />
      <source>Why is it to be asked all the same?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/form/rows.py" />
      <source>Add a row (Ctrl+R)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/form/rows.py" />
      <source>Add to {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/form/rows.py" />
      <source>None is asked for so far.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/form/rows.py" />
      <source>None yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/form/rows.py" />
      <source>Not asked here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/form/rows.py" />
      <source>Remove {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/form/rows.py" />
      <source>Rows after</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/form/rows.py" />
      <source>Rows before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/form/rows.py" />
      <source>Take {title} away with its answers (Ctrl+Shift+R)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/form/rows.py" />
      <source>The form asks for {count} of these.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/form/rows.py" />
      <source>{start} to {number} of {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/form/rules.py" />
      <source>Asked only if {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/form/rules.py" />
      <source>Not asked here: the answers given so far rule it out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/form/sheets.py" />
      <source>part {number} of {blocks}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/form/shown.py" />
      <source>not known yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/form/under_label.py" />
      <source>O asks it all the same</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/form/view.py" />
      <source>Every other relevant question is answered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/form/view.py" />
      <source>Every relevant question is answered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/form/writing.py" />
      <source>This case is complete. Reopen it to change an answer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/life/acts.py" />
      <location filename="../../qi_desktop/ui/sampling/words.py" />
      <source>Approved</source>
      <translation type="unfinished">Cymeradwywyd</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/life/acts.py" />
      <source>Assessment approved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/life/acts.py" />
      <source>Assessment completed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/life/acts.py" />
      <source>Assessment locked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/life/acts.py" />
      <source>Assessment reopened</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/life/acts.py" />
      <source>In progress</source>
      <translation type="unfinished">Ar y gweill</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/life/acts.py" />
      <source>Locked</source>
      <translation type="unfinished">Wedi'i gloi</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/life/acts.py" />
      <source>Not started</source>
      <translation type="unfinished">Heb ddechrau</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/life/acts.py" />
      <location filename="../../qi_desktop/ui/assessment/life/notices.py" />
      <source>Returned</source>
      <translation type="unfinished">Dychwelwyd</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/life/acts.py" />
      <source>Returned to the inspector</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/life/acts.py" />
      <source>Second assessment completed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/life/acts.py" />
      <source>Write what should be changed, or comment on a question first (Ctrl+M).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/life/comment_entries.py" />
      <location filename="../../qi_desktop/ui/assessment/second/words.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/words.py" />
      <source>Settled</source>
      <translation type="unfinished">Penderfynwyd</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/life/comment_entries.py" />
      <source>Waits</source>
      <translation type="unfinished">Yn aros</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/life/comments.py" />
      <source>Comments on this case; Enter leads there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/life/comments.py" />
      <source>Comments: {waits} waiting, {number} settled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/life/head.py" />
      <location filename="../../qi_desktop/ui/sampling/review/panel.py" />
      <source>Approve</source>
      <translation type="unfinished">Cymeradwyo</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/life/head.py" />
      <location filename="../../qi_desktop/ui/commands/actions/cases.py" />
      <source>Approve the assessment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/life/head.py" />
      <source>Close the case to changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/life/head.py" />
      <source>Comments ({waits})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/life/head.py" />
      <source>Enquiry…</source>
      <translation type="unfinished">Ymholiad…</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/life/head.py" />
      <location filename="../../qi_desktop/ui/commands/actions/history.py" />
      <location filename="../../qi_desktop/ui/history/page.py" />
      <location filename="../../qi_desktop/ui/navigation.py" />
      <location filename="../../qi_desktop/ui/sampling/review/panel.py" />
      <source>History</source>
      <translation type="unfinished">Hanes</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/life/head.py" />
      <source>Lock case</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/life/head.py" />
      <source>May stay empty when a question carries a comment that waits.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/life/head.py" />
      <source>No comment on this case waits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/life/head.py" />
      <source>Nothing is missing any more: Ctrl+Enter completes the case.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/life/head.py" />
      <source>Open a line of enquiry from this case, or add the case to one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/life/head.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/closing.py" />
      <source>Reopen</source>
      <translation type="unfinished">Ailagor</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/life/head.py" />
      <source>Reopen the assessment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/life/head.py" />
      <source>Reopen…</source>
      <translation type="unfinished">Ailagor…</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/life/head.py" />
      <source>Return</source>
      <translation type="unfinished">Dychwelyd</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/life/head.py" />
      <source>Return to the inspector</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/life/head.py" />
      <source>Return…</source>
      <translation type="unfinished">Dychwelyd…</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/life/head.py" />
      <source>Say what is missing, or declare the case assessed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/life/head.py" />
      <source>What should be changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/life/head.py" />
      <location filename="../../qi_desktop/ui/assessment/life/history.py" />
      <source>What was done with this case</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/life/head.py" />
      <source>Who did what, when and why</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/life/head.py" />
      <source>Why it is reopened</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/life/head.py" />
      <source>risk of serious harm {risk}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/life/head.py" />
      <source>{words}, {done} of {relevant}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/life/history.py" />
      <source>Nothing has been done with this case yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/life/history.py" />
      <location filename="../../qi_desktop/ui/assessment/life/people.py" />
      <location filename="../../qi_desktop/ui/sampling/review/history.py" />
      <source>Somebody not signed in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/life/history.py" />
      <source>approved it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/life/history.py" />
      <source>began it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/life/history.py" />
      <source>completed it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/life/history.py" />
      <source>locked it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/life/history.py" />
      <source>moved it to the newer form</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/life/history.py" />
      <source>reopened it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/life/history.py" />
      <source>returned it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/life/history.py" />
      <source>took a step back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/life/missing.py" />
      <source>Still missing; Enter leads there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/life/missing.py" />
      <source>a warning waits for a reason</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/life/missing.py" />
      <source>in conflict: the lead decides</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/life/missing.py" />
      <source>its answer cannot stand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/life/missing.py" />
      <source>waits for a reason</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/life/missing.py" />
      <source>waits for an answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/life/missing.py" />
      <source>{count} still missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/life/notices.py" />
      <source> {comments}; F8 leads from one to the next.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/assessment/life/notices.py" />
      <location filename="../../qi_desktop/ui/assessment/versions/notice.py" />
      <source>%n answers are</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/life/notices.py" />
      <source>1 comment waits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/life/notices.py" />
      <source>Answer on the Exchange page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/life/notices.py" />
      <source>Blind second assessment. What the first inspector answered is not shown, here or anywhere else, until both assessments are complete.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/life/notices.py" />
      <source>Go to its question (F8)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/life/notices.py" />
      <location filename="../../qi_desktop/ui/commands/actions/cases.py" />
      <source>Next comment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/life/notices.py" />
      <source>Returned by {person}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/life/notices.py" />
      <source>See both values</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/life/notices.py" />
      <location filename="../../qi_desktop/ui/exchange/outbox/send_panel.py" />
      <source>the lead</source>
      <translation type="unfinished">y prif arolygydd</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/life/notices.py" />
      <source>{asker} asks about “{detail}”: {text}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/life/notices.py" />
      <source>{waits} comments wait</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/life/notices.py" />
      <source>{which} in conflict and counted nowhere until the lead decides.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/life/waits.py" />
      <source>No case waits for you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/life/waits.py" />
      <location filename="../../qi_desktop/ui/exchange/handing_over/words.py" />
      <source>Show them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/life/waits.py" />
      <source>{approve} to approve</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/life/waits.py" />
      <source>{returned} returned to you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/page.py" />
      <source>Assessed twice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/page.py" />
      <source>Cases appear here once the sample is drawn and approved, or a pack is opened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/page.py" />
      <source>Go to the sample</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/page.py" />
      <source>No cases yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/page.py" />
      <source>No judgement form yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/page.py" />
      <location filename="../../qi_desktop/ui/assessment/second/view.py" />
      <location filename="../../qi_desktop/ui/commands/actions/cases.py" />
      <source>Second assessments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/page.py" />
      <source>Second assessments ({waits})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/page.py" />
      <source>The form is a spreadsheet (XLSForm). Adopt it once; packs carry it to everyone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/second/agreement.py" />
      <source>AC1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/second/agreement.py" />
      <location filename="../../qi_desktop/ui/commands/actions/cases.py" />
      <source>Agreement, question by question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/second/agreement.py" />
      <source>Cohen's kappa: agreement beyond chance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/second/agreement.py" />
      <source>Gwet's AC1: agreement beyond chance, steadier where nearly all answers are the same</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/second/agreement.py" />
      <source>In how many cases both gave the same answer, as given before anything was settled. Kappa and AC1 take away what chance alone would bring: 1 is full agreement, 0 no more than chance. On few cases neither says much; choose a question to read why.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/second/agreement.py" />
      <source>Kappa</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/second/agreement.py" />
      <source>Nothing to compare yet. Figures appear here once both assessments of a case are complete.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/second/agreement.py" />
      <source>Same answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/second/choosing.py" />
      <source>Back without choosing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/second/choosing.py" />
      <source>Cases to choose from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/second/choosing.py" />
      <source>Choose</source>
      <translation type="unfinished">Dewis</translation>
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/assessment/second/choosing.py" />
      <source>Choose %n cases</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/second/choosing.py" />
      <source>Choose cases for a second assessment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/second/choosing.py" />
      <source>Chosen for a second assessment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/second/choosing.py" />
      <source>First assessment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/second/choosing.py" />
      <location filename="../../qi_desktop/ui/history/changes.py" />
      <location filename="../../qi_desktop/ui/sampling/settings/form.py" />
      <source>How many</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/second/choosing.py" />
      <source>Pick so many, spread over the inspectors</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/second/choosing.py" />
      <source>Picked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/second/choosing.py" />
      <source>Propose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/second/choosing.py" />
      <source>The person chosen answers the same form again, without seeing the first answers. Pick cases with Space, or let the program propose some, spread over the inspectors.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/second/choosing.py" />
      <source>Who assesses them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/second/choosing.py" />
      <source>Write a number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/second/comparison.py" />
      <source>All questions</source>
      <translation type="unfinished">Pob cwestiwn</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/second/comparison.py" />
      <source>Both assessments, question by question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/second/comparison.py" />
      <location filename="../../qi_desktop/ui/sampling/cases/replace_view.py" />
      <source>Differences</source>
      <translation type="unfinished">Gwahaniaethau</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/second/comparison.py" />
      <source>No difference. Both answered every question alike.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/second/settling.py" />
      <source>Choose what shall hold.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/second/settling.py" />
      <location filename="../../qi_desktop/ui/exchange/receiving/view.py" />
      <source>Choose…</source>
      <translation type="unfinished">Dewis…</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/second/settling.py" />
      <source>Difference settled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/second/settling.py" />
      <source>First: {first}  (Alt+1)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/second/settling.py" />
      <source>Open the question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/second/settling.py" />
      <source>Read it in the first assessment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/second/settling.py" />
      <source>Second: {second}  (Alt+2)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/second/settling.py" />
      <source>Settle the difference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/second/settling.py" />
      <source>Settled as {words}, {moment}: {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/second/settling.py" />
      <source>What decided it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/second/settling.py" />
      <source>What shall hold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/second/settling.py" />
      <location filename="../../qi_desktop/ui/inspection/listed/decision_form.py" />
      <location filename="../../qi_desktop/ui/reporting/accuracy/editor.py" />
      <location filename="../../qi_desktop/ui/sampling/allocation/interests.py" />
      <location filename="../../qi_desktop/ui/sampling/timetable/days_off.py" />
      <source>Why</source>
      <translation type="unfinished">Pam</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/second/view.py" />
      <source>A second person answers some cases again without seeing the first answers; then both are compared, and every difference is settled.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/second/view.py" />
      <source>Back to the cases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/second/view.py" />
      <source>Back to the list of cases (Esc)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/second/view.py" />
      <source>Cases assessed a second time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/second/view.py" />
      <source>Choose cases…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/second/view.py" />
      <source>No second assessments yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/second/view.py" />
      <source>Question by question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/second/waiting.py" />
      <source>Answer the form yourself</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/second/waiting.py" />
      <source>As long as nothing is answered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/second/waiting.py" />
      <location filename="../../qi_desktop/ui/commands/actions/cases.py" />
      <source>Assess it blind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/second/waiting.py" />
      <source>First assessment by {first_person}: {first}.
Second assessment by {second_person}: {second}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/second/waiting.py" />
      <source>Neither person's answers are shown to the other until both assessments are complete.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/second/waiting.py" />
      <location filename="../../qi_desktop/ui/commands/actions/cases.py" />
      <source>Withdraw the choice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/second/waiting.py" />
      <source>{number}: choice withdrawn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/second/words.py" />
      <source>Asked of one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/second/words.py" />
      <source>Different</source>
      <translation type="unfinished">Gwahanol</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/second/words.py" />
      <source>Free text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/second/words.py" />
      <source>No question was asked in both assessments.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/second/words.py" />
      <location filename="../../qi_desktop/ui/inspection/importing/duplicates_view.py" />
      <source>Same</source>
      <translation type="unfinished">Yr un fath</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/second/words.py" />
      <source>Settled: {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/second/words.py" />
      <source>You</source>
      <translation type="unfinished">Chi</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/second/words.py" />
      <location filename="../../qi_desktop/ui/names/panel.py" />
      <source>all settled</source>
      <translation type="unfinished">popeth wedi'i benderfynu</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/second/words.py" />
      <source>all {differences} differences settled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/second/words.py" />
      <source>both complete, no difference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/second/words.py" />
      <source>no answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/second/words.py" />
      <source>not begun</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/second/words.py" />
      <source>second complete, the first is not yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/second/words.py" />
      <source>under way, blind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/second/words.py" />
      <source>{agreed} of {cases}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/second/words.py" />
      <source>{alike}. There is nothing to settle.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/assessment/second/words.py" />
      <source>{alike}; %n differ, {settled}.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/second/words.py" />
      <source>{left} of {differences} differences to settle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/second/words.py" />
      <source>{left} still to settle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/second/words.py" />
      <source>{number} of {count} questions asked of both are answered alike</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/versions/notice.py" />
      <source> Reopen the case to move it over.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/versions/notice.py" />
      <source>Answer it in the newer form</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/versions/notice.py" />
      <source>Answers to questions no longer asked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/versions/notice.py" />
      <source>Answers to questions no longer asked; they stay in every export</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/versions/notice.py" />
      <source>Move the case over</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/versions/notice.py" />
      <source>Moved to the newer form</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/versions/notice.py" />
      <source>Moved to version {version}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/versions/notice.py" />
      <source>Read them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/versions/notice.py" />
      <source>What is different</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/versions/notice.py" />
      <source>What the newer form changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/versions/notice.py" />
      <source>{count} kept to questions this form no longer asks.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/versions/words.py" />
      <location filename="../../qi_desktop/ui/exchange/conflicts/words.py" />
      <location filename="../../qi_desktop/ui/exchange/outbox/send_panel.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/session_view.py" />
      <location filename="../../qi_desktop/ui/inspection/importing/sheet_form.py" />
      <location filename="../../qi_desktop/ui/sampling/allocation/case_panel.py" />
      <location filename="../../qi_desktop/ui/sampling/words.py" />
      <source> and </source>
      <translation type="unfinished"> a </translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/versions/words.py" />
      <source> {answers} to be given again.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/assessment/versions/words.py" />
      <source>%n answers have</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/versions/words.py" />
      <source>; gone: {listed}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/versions/words.py" />
      <source>Answered “{shown}”, which the newer form does not take.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/versions/words.py" />
      <source>There is {named} of this form{what}. Every answer stays.{asked}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/versions/words.py" />
      <source>a newer version</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/versions/words.py" />
      <source>answer again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/versions/words.py" />
      <source>changed</source>
      <translation type="unfinished">newidiwyd</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/versions/words.py" />
      <source>how it is answered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/versions/words.py" />
      <source>how it is counted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/versions/words.py" />
      <source>how it is worked out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/versions/words.py" />
      <source>its choices</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/versions/words.py" />
      <source>its guidance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/versions/words.py" />
      <source>its words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/versions/words.py" />
      <location filename="../../qi_desktop/ui/exchange/merge_words.py" />
      <source>new</source>
      <translation type="unfinished">newydd</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/versions/words.py" />
      <source>no longer asked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/versions/words.py" />
      <source>the roster it stands in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/versions/words.py" />
      <source>version {newer_version}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/versions/words.py" />
      <source>what an answer must keep to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/versions/words.py" />
      <source>when it is asked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/assessment/versions/words.py" />
      <source>whether it must be answered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/authoring/facts.py" />
      <source>The invented case</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/authoring/problems.py" />
      <source>%n errors</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/authoring/problems.py" />
      <source>%n warnings</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/authoring/problems.py" />
      <source>It can be used. {warnings}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/authoring/problems.py" />
      <location filename="../../qi_desktop/ui/inspection/importing/effect_view.py" />
      <source>Problems</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/authoring/problems.py" />
      <source>Problems of the form</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/authoring/problems.py" />
      <source>The row of the workbook</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/authoring/problems.py" />
      <source>no warnings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/authoring/problems.py" />
      <location filename="../../qi_desktop/ui/sampling/review/case_entries.py" />
      <source>row {row}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/authoring/problems.py" />
      <source>{errors} to mend before it can be used, {warnings}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/authoring/window.py" />
      <source>Mend the errors named on the left, save, press F5.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/authoring/window.py" />
      <location filename="../../qi_desktop/ui/exchange/received/report_view.py" />
      <location filename="../../qi_desktop/ui/inspection/erasing/screen.py" />
      <location filename="../../qi_desktop/ui/inspection/keys/recovery_panel.py" />
      <location filename="../../qi_desktop/ui/reporting/accuracy/forms.py" />
      <source>PDF (*.pdf)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/authoring/window.py" />
      <source>Preview of {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/authoring/window.py" />
      <source>Print</source>
      <translation type="unfinished">Argraffu</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/authoring/window.py" />
      <source>Print the blank form</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/authoring/window.py" />
      <source>Read again</source>
      <translation type="unfinished">Darllen eto</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/authoring/window.py" />
      <source>Sections and facts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/authoring/window.py" />
      <source>The form cannot be shown yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/authoring/window.py" />
      <source>The problems, or the invented case</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/authoring/window.py" />
      <source>The workbook has changed on disk. F5 reads it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/authoring/window.py" />
      <source>Version {version}. An invented case, and nothing is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/authoring/window.py" />
      <source>Written to {name}, {pages} pages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/authoring/window.py" />
      <source>not stated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/capturing/panel.py" />
      <source>About {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/capturing/panel.py" />
      <source>Caught; it waits in the inbox of the Notes page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/capturing/panel.py" />
      <source>During “{title}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/capturing/panel.py" />
      <source>Enter keeps it, Esc puts it off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/capturing/panel.py" />
      <source>Enter keeps it, Shift and Enter begins a new line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/capturing/panel.py" />
      <source>It waits in the inbox of the Notes page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/capturing/panel.py" />
      <source>Put the capture off; what you typed stays</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/capturing/panel.py" />
      <source>Quick capture</source>
      <translation type="unfinished">Cipio cyflym</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/capturing/panel.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/inbox/capture_view.py" />
      <source>Quote</source>
      <translation type="unfinished">Dyfyniad</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/capturing/panel.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/inbox/capture_view.py" />
      <source>Thought</source>
      <translation type="unfinished">Meddwl</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/capturing/panel.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/inbox/capture_view.py" />
      <source>To follow up</source>
      <translation type="unfinished">I'w ddilyn</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/capturing/panel.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/evidence_form.py" />
      <location filename="../../qi_desktop/ui/inspection/erasing/screen.py" />
      <source>What it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/capturing/panel.py" />
      <source>What it is about</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/capturing/panel.py" />
      <source>What must not be forgotten</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/capturing/panel.py" />
      <source>Write what must not be forgotten.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/about.py" />
      <source>About: licences of every part</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/about.py" />
      <source>About: test</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/about.py" />
      <source>About: this program</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/about.py" />
      <source>About: update</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/about.py" />
      <source>Copy the facts of this program</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/about.py" />
      <source>This program was packed without its publisher's key.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/cases.py" />
      <source>Attach a file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/cases.py" />
      <source>Cases: all cases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/cases.py" />
      <source>Cases: answers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/cases.py" />
      <source>Cases: beside the question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/cases.py" />
      <source>Cases: life of a case</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/cases.py" />
      <source>Cases: second assessments</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/cases.py" />
      <location filename="../../qi_desktop/ui/commands/actions/inspection.py" />
      <source>Choose a case first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/cases.py" />
      <source>Choose a complete case first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/cases.py" />
      <source>Choose a passage as evidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/cases.py" />
      <source>Choose an approved case first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/cases.py" />
      <source>Choose cases for a second assessment…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/cases.py" />
      <source>Column before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/cases.py" />
      <source>Comment before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/cases.py" />
      <source>Comment on the question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/cases.py" />
      <source>Complete the case</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/cases.py" />
      <source>Find a case by number, office, inspector or state</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/cases.py" />
      <source>History of the case</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/cases.py" />
      <source>Lock the case</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/cases.py" />
      <source>Name a document as evidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/cases.py" />
      <source>Next column</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/cases.py" />
      <source>No comment waits in this case.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/cases.py" />
      <source>Open an enquiry from the case</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/cases.py" />
      <source>Reopen the case…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/cases.py" />
      <source>Return the case…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/cases.py" />
      <source>Show every case, with all columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/cases.py" />
      <source>add a row, take the row at hand away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/cases.py" />
      <source>calendar of a day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/cases.py" />
      <source>choose a view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/cases.py" />
      <source>clear the answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/cases.py" />
      <source>go to a group of sections</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/cases.py" />
      <source>let the first or the second answer hold, when both are compared</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/cases.py" />
      <source>move a line in an order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/cases.py" />
      <source>next question that waits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/cases.py" />
      <source>open the case, back to the form</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/counts.py" />
      <source>Copy the sentence of the count</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/counts.py" />
      <source>Counts: agreement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/counts.py" />
      <source>Counts: crossed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/counts.py" />
      <source>Counts: earlier inspections</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/counts.py" />
      <source>Counts: still to come</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/counts.py" />
      <source>Is the agreement beyond chance?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/counts.py" />
      <source>Open a line of enquiry from the count</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/counts.py" />
      <source>Remove the earlier inspection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/counts.py" />
      <source>Show the count in the report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/enquiries.py" />
      <source>Add a step to the enquiry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/enquiries.py" />
      <source>Add evidence to the enquiry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/enquiries.py" />
      <source>Choose a line of enquiry first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/enquiries.py" />
      <source>Choose evidence first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/enquiries.py" />
      <source>Enquiries: board</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/enquiries.py" />
      <source>Enquiries: list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/enquiries.py" />
      <source>Enquiries: plan for week two</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/enquiries.py" />
      <source>Follow the enquiry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/enquiries.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/page.py" />
      <source>New enquiry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/enquiries.py" />
      <source>Next of board, list and plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/enquiries.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/evidence_panel.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/words.py" />
      <source>Not weighed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/enquiries.py" />
      <source>Open what the enquiry came from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/enquiries.py" />
      <source>Plan a step first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/enquiries.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/plan_print.py" />
      <source>Print the plan…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/enquiries.py" />
      <source>Put the enquiry into other words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/enquiries.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/evidence_panel.py" />
      <source>Speaks against it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/enquiries.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/evidence_panel.py" />
      <source>Speaks for it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/enquiries.py" />
      <source>The one before of board, list and plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/enquiries.py" />
      <source>carry a card to the next state, a step to another day or person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/enquiries.py" />
      <source>open the card, change the step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/enquiries.py" />
      <source>the chosen evidence speaks for it, against it, neither way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/enquiries.py" />
      <source>tick a step off, remove it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/everywhere.py" />
      <location filename="../../qi_desktop/ui/top_bar.py" />
      <source>Catch a thought, a follow-up or a quote</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/everywhere.py" />
      <source>Change the theme</source>
      <translation type="unfinished">Newid y thema</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/everywhere.py" />
      <source>Contents of the help</source>
      <translation type="unfinished">Cynnwys y cymorth</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/everywhere.py" />
      <source>Cut</source>
      <translation type="unfinished">Torri</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/everywhere.py" />
      <source>Everywhere</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/everywhere.py" />
      <location filename="../../qi_desktop/ui/helping/panel.py" />
      <source>Find in the help</source>
      <translation type="unfinished">Chwilio yn y cymorth</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/everywhere.py" />
      <source>Find or do anything</source>
      <translation type="unfinished">Canfod neu wneud unrhyw beth</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/everywhere.py" />
      <source>Full screen</source>
      <translation type="unfinished">Sgrin lawn</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/everywhere.py" />
      <location filename="../../qi_desktop/ui/helping/panel.py" />
      <location filename="../../qi_desktop/ui/helping/topics.py" />
      <location filename="../../qi_desktop/ui/top_bar.py" />
      <location filename="../../qi_desktop/ui/unlocking/screen.py" />
      <source>Help</source>
      <translation type="unfinished">Cymorth</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/everywhere.py" />
      <source>History of everything</source>
      <translation type="unfinished">Hanes popeth</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/everywhere.py" />
      <source>Larger text</source>
      <translation type="unfinished">Testun mwy</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/everywhere.py" />
      <source>List all keys</source>
      <translation type="unfinished">Rhestru pob bysell</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/everywhere.py" />
      <location filename="../../qi_desktop/ui/top_bar.py" />
      <source>Lock</source>
      <translation type="unfinished">Cloi</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/everywhere.py" />
      <location filename="../../qi_desktop/ui/commands/menu_bar.py" />
      <source>Menus</source>
      <translation type="unfinished">Dewislenni</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/everywhere.py" />
      <source>Paste</source>
      <translation type="unfinished">Gludo</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/everywhere.py" />
      <source>Print all keys…</source>
      <translation type="unfinished">Argraffu pob bysell…</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/everywhere.py" />
      <source>Quit</source>
      <translation type="unfinished">Gadael</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/everywhere.py" />
      <source>Redo</source>
      <translation type="unfinished">Ail-wneud</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/everywhere.py" />
      <source>Select all</source>
      <translation type="unfinished">Dewis popeth</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/everywhere.py" />
      <location filename="../../qi_desktop/ui/navigation.py" />
      <location filename="../../qi_desktop/ui/settings/page.py" />
      <location filename="../../qi_desktop/ui/top_bar.py" />
      <location filename="../../qi_desktop/ui/unlocking/screen.py" />
      <location filename="../../qi_desktop/ui/unlocking/settings_form.py" />
      <source>Settings</source>
      <translation type="unfinished">Gosodiadau</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/everywhere.py" />
      <source>Show every result of a search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/everywhere.py" />
      <source>Smaller text</source>
      <translation type="unfinished">Testun llai</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/everywhere.py" />
      <location filename="../../qi_desktop/ui/unlocking/settings_form.py" />
      <location filename="../../qi_desktop/ui/widgets/toast.py" />
      <source>Undo</source>
      <translation type="unfinished">Dadwneud</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/everywhere.py" />
      <source>Usual size of text</source>
      <translation type="unfinished">Maint arferol y testun</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/everywhere.py" />
      <location filename="../../qi_desktop/ui/widgets/asked.py" />
      <source>What is this?</source>
      <translation type="unfinished">Beth yw hwn?</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/everywhere.py" />
      <source>Window</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/everywhere.py" />
      <location filename="../../qi_desktop/ui/helping/glossary.py" />
      <source>Words and short forms</source>
      <translation type="unfinished">Geiriau a byrfoddau</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/everywhere.py" />
      <source>close help, a form, a message</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/everywhere.py" />
      <source>open a page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/everywhere.py" />
      <source>the other part of a page, where two have no room beside each other</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/everywhere.py" />
      <source>what can be done with the chosen row of a list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/exchange.py" />
      <source>Ask about the conflict…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/exchange.py" />
      <source>Choose a conflict.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/exchange.py" />
      <source>Choose a merge.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/exchange.py" />
      <source>Choose a sent file first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/exchange.py" />
      <source>Choose bundles first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/exchange.py" />
      <source>Choose bundles to take in…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/exchange.py" />
      <location filename="../../qi_desktop/ui/exchange/conflicts/view.py" />
      <source>Combine those without overlap…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/exchange.py" />
      <source>Exchange: conflicts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/exchange.py" />
      <source>Exchange: hand over</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/exchange.py" />
      <source>Exchange: outbox</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/exchange.py" />
      <source>Exchange: received</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/exchange.py" />
      <source>Exchange: take in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/exchange.py" />
      <location filename="../../qi_desktop/ui/exchange/handing_over/view.py" />
      <source>Hand over…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/exchange.py" />
      <location filename="../../qi_desktop/ui/exchange/outbox/send_panel.py" />
      <location filename="../../qi_desktop/ui/exchange/outbox/view.py" />
      <source>My team card</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/exchange.py" />
      <location filename="../../qi_desktop/ui/exchange/outbox/send_panel.py" />
      <location filename="../../qi_desktop/ui/exchange/outbox/view.py" />
      <source>Open a pack…</source>
      <translation type="unfinished">Agor pecyn…</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/exchange.py" />
      <location filename="../../qi_desktop/ui/exchange/outbox/send_panel.py" />
      <source>Places…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/exchange.py" />
      <source>Save the merge report as PDF…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/exchange.py" />
      <location filename="../../qi_desktop/ui/exchange/outbox/send_panel.py" />
      <source>See what lies there…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/exchange.py" />
      <location filename="../../qi_desktop/ui/exchange/outbox/send_panel.py" />
      <source>Send everything again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/exchange.py" />
      <source>Send the file again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/exchange.py" />
      <source>Send what is unsent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/exchange.py" />
      <source>Settle the conflict</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/exchange.py" />
      <source>The lead hands over.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/exchange.py" />
      <source>keep that value of a conflict</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/findings.py" />
      <source>Add a barrier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/findings.py" />
      <source>Add an enabler</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/findings.py" />
      <source>Choose a finding of the grid first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/findings.py" />
      <source>Choose a point first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/findings.py" />
      <location filename="../../qi_desktop/ui/reporting/accuracy/view.py" />
      <source>Close the round</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/findings.py" />
      <source>Findings: factual accuracy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/findings.py" />
      <source>Findings: grid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/findings.py" />
      <source>Findings: practice examples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/findings.py" />
      <source>Findings: recommendations</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/findings.py" />
      <location filename="../../qi_desktop/ui/reporting/accuracy/editor.py" />
      <source>Keep the decision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/findings.py" />
      <source>New point about the draft</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/findings.py" />
      <location filename="../../qi_desktop/ui/reporting/examples/form.py" />
      <source>New practice example</source>
      <translation type="unfinished">Enghraifft newydd o ymarfer</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/findings.py" />
      <location filename="../../qi_desktop/ui/reporting/recommendations/view.py" />
      <source>New recommendation</source>
      <translation type="unfinished">Argymhelliad newydd</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/findings.py" />
      <source>Read a table of points…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/findings.py" />
      <source>Save the table of points…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/findings.py" />
      <location filename="../../qi_desktop/ui/reporting/accuracy/view.py" />
      <source>Send a draft…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/findings.py" />
      <source>Tie something to the finding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/history.py" />
      <source>Choose an act first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/history.py" />
      <source>Choose an act that was taken back first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/history.py" />
      <location filename="../../qi_desktop/ui/history/detail.py" />
      <source>Do it again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/history.py" />
      <source>Do one act again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/history.py" />
      <source>Show what rests on an act</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/history.py" />
      <location filename="../../qi_desktop/ui/history/detail.py" />
      <source>Show what rests on it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/history.py" />
      <source>Take one act back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/history.py" />
      <location filename="../../qi_desktop/ui/history/detail.py" />
      <source>Take this back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/history.py" />
      <location filename="../../qi_desktop/ui/history/page.py" />
      <source>What was done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/history.py" />
      <source>depends later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/history.py" />
      <source>redo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/history.py" />
      <source>undo revert selective</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/inspection.py" />
      <source>Add a provider</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/inspection.py" />
      <source>Add a team member</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/inspection.py" />
      <source>Add an office</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/inspection.py" />
      <location filename="../../qi_desktop/ui/inspection/backups/screen.py" />
      <source>Back up now</source>
      <translation type="unfinished">Gwneud copi wrth gefn nawr</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/inspection.py" />
      <location filename="../../qi_desktop/ui/inspection/keys/passphrase_panel.py" />
      <source>Change the passphrase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/inspection.py" />
      <location filename="../../qi_desktop/ui/inspection/file_panel.py" />
      <source>Check this file</source>
      <translation type="unfinished">Gwirio'r ffeil hon</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/inspection.py" />
      <source>Choose a backup.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/inspection.py" />
      <source>Choose a decided case first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/inspection.py" />
      <location filename="../../qi_desktop/ui/inspection/importing/mapping_screen.py" />
      <source>Choose another file…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/inspection.py" />
      <source>Choose places for backups first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/inspection.py" />
      <source>Choose places for backups…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/inspection.py" />
      <source>Copy the backup to other places</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/inspection.py" />
      <source>Copy the text of my team card</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/inspection.py" />
      <location filename="../../qi_desktop/ui/inspection/file_panel.py" />
      <source>Erase this inspection…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/inspection.py" />
      <location filename="../../qi_desktop/ui/inspection/file_panel.py" />
      <source>Get everything out…</source>
      <translation type="unfinished">Mynd â phopeth allan…</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/inspection.py" />
      <source>Import a case list first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/inspection.py" />
      <location filename="../../qi_desktop/ui/inspection/overview.py" />
      <source>Import a case list…</source>
      <translation type="unfinished">Mewnforio rhestr achosion…</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/inspection.py" />
      <location filename="../../qi_desktop/ui/inspection/overview.py" />
      <location filename="../../qi_desktop/ui/inspection/page.py" />
      <location filename="../../qi_desktop/ui/navigation.py" />
      <source>Inspection</source>
      <translation type="unfinished">Arolygiad</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/inspection.py" />
      <source>Inspection: a list on its way in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/inspection.py" />
      <source>Inspection: all cases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/inspection.py" />
      <source>Inspection: backups</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/inspection.py" />
      <source>Inspection: keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/inspection.py" />
      <location filename="../../qi_desktop/ui/inspection/team/panel.py" />
      <source>Keys and passphrase…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/inspection.py" />
      <source>Leave the case out…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/inspection.py" />
      <location filename="../../qi_desktop/ui/inspection/keys/own_card.py" />
      <source>Make new keys…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/inspection.py" />
      <location filename="../../qi_desktop/ui/inspection/keys/recovery_panel.py" />
      <source>Make the recovery key and its sheet…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/inspection.py" />
      <location filename="../../qi_desktop/ui/inspection/file_panel.py" />
      <source>Put back from a copy?…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/inspection.py" />
      <source>Put the backup back…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/inspection.py" />
      <source>Save my team card…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/inspection.py" />
      <location filename="../../qi_desktop/ui/inspection/importing/result_screen.py" />
      <location filename="../../qi_desktop/ui/inspection/list_panel.py" />
      <source>Show all cases</source>
      <translation type="unfinished">Dangos pob achos</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/inspection.py" />
      <location filename="../../qi_desktop/ui/inspection/importing/mapping_screen.py" />
      <source>Take the list in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/inspection.py" />
      <source>Try the backup</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/inspection.py" />
      <location filename="../../qi_desktop/ui/inspection/listed/case_panel.py" />
      <source>Withdraw the decision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/notes.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/participants_panel.py" />
      <source>Add who took part</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/notes.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/session_view.py" />
      <source>Begin a note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/notes.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/documents/view.py" />
      <source>Bring documents in…</source>
      <translation type="unfinished">Dod â dogfennau i mewn…</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/notes.py" />
      <source>Change the passage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/notes.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/session_form.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/session_head.py" />
      <source>Change the session</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/notes.py" />
      <source>Choose a capture first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/notes.py" />
      <source>Choose a document first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/notes.py" />
      <source>Choose a session first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/notes.py" />
      <source>Choose a session with a note first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/notes.py" />
      <source>Code the marked words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/notes.py" />
      <source>Code them like the ones before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/notes.py" />
      <source>Discard the capture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/notes.py" />
      <source>File the capture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/notes.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/writing/finding.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/writing/note_head.py" />
      <source>Find in this note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/notes.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/session_head.py" />
      <source>Give the note all the room</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/notes.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/writing/history_view.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/writing/note_head.py" />
      <source>History of this note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/notes.py" />
      <source>Leave the spelling of this note alone, or look at it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/notes.py" />
      <source>Link the session</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/notes.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/writing/note_head.py" />
      <source>Mark exact words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/notes.py" />
      <source>Mark the passage anew</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/notes.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/guides/form.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/guides/view.py" />
      <source>New guide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/notes.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/session_form.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/sessions_face.py" />
      <source>New session</source>
      <translation type="unfinished">Sesiwn newydd</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/notes.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/themes/view.py" />
      <source>New theme</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/notes.py" />
      <source>Next part of the notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/notes.py" />
      <source>Next place found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/notes.py" />
      <source>Next slip of spelling</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/notes.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/writing/note_head.py" />
      <source>Note the time of day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/notes.py" />
      <source>Notes: coding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/notes.py" />
      <source>Notes: documents</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/notes.py" />
      <source>Notes: guides</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/notes.py" />
      <source>Notes: inbox</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/notes.py" />
      <source>Notes: sessions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/notes.py" />
      <source>Notes: themes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/notes.py" />
      <source>Notes: writing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/notes.py" />
      <source>Open a guide first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/notes.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/coding/panel.py" />
      <source>Open an enquiry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/notes.py" />
      <source>Part of the notes before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/notes.py" />
      <source>Place found before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/notes.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/writing/note_head.py" />
      <source>Questions of the guide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/notes.py" />
      <source>Remove the passage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/notes.py" />
      <source>Remove the session</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/notes.py" />
      <source>Rename the document</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/notes.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/guides/form.py" />
      <source>Save the guide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/notes.py" />
      <source>Take the notes out…</source>
      <translation type="unfinished">Mynd â'r nodiadau allan…</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/notes.py" />
      <source>begin a turn of somebody in the room, your own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/notes.py" />
      <source>move the chosen theme</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/notes.py" />
      <source>rename, add below, join, remove the chosen theme</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/report.py" />
      <location filename="../../qi_desktop/ui/reporting/report_page.py" />
      <source>Build the report…</source>
      <translation type="unfinished">Llunio'r adroddiad…</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/report.py" />
      <location filename="../../qi_desktop/ui/reporting/report_page.py" />
      <source>Export tables…</source>
      <translation type="unfinished">Allforio tablau…</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/report.py" />
      <location filename="../../qi_desktop/ui/reporting/preview/panel.py" />
      <source>Find in the report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/report.py" />
      <source>Go to a page of the report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/report.py" />
      <source>Next place in the report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/report.py" />
      <source>Place before in the report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/report.py" />
      <location filename="../../qi_desktop/ui/navigation.py" />
      <location filename="../../qi_desktop/ui/reporting/report_page.py" />
      <source>Report</source>
      <translation type="unfinished">Adroddiad</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/report.py" />
      <source>Report: contents</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/report.py" />
      <source>Report: texts and look</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/report.py" />
      <source>Report: what is missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/report.py" />
      <source>Report: words on the page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/report.py" />
      <source>Set the pages of the report now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/sample.py" />
      <location filename="../../qi_desktop/ui/sampling/timetable/days_off.py" />
      <source>Add a day off…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/sample.py" />
      <location filename="../../qi_desktop/ui/sampling/settings/seed.py" />
      <source>Another number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/sample.py" />
      <source>Approve the sample</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/sample.py" />
      <location filename="../../qi_desktop/ui/sampling/timetable_view.py" />
      <source>Arrange all afresh</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/sample.py" />
      <location filename="../../qi_desktop/ui/sampling/timetable_view.py" />
      <source>Arrange the interviews</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/sample.py" />
      <source>Arrange the interviews first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/sample.py" />
      <source>Choose a day off first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/sample.py" />
      <source>Choose a sampled case first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/sample.py" />
      <location filename="../../qi_desktop/ui/sampling/allocation/case_panel.py" />
      <location filename="../../qi_desktop/ui/sampling/allocation/interests.py" />
      <source>Declare an interest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/sample.py" />
      <location filename="../../qi_desktop/ui/sampling/review/panel.py" />
      <source>Draw again…</source>
      <translation type="unfinished">Tynnu eto…</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/sample.py" />
      <location filename="../../qi_desktop/ui/sampling/settings/view.py" />
      <source>Draw the sample</source>
      <translation type="unfinished">Tynnu'r sampl</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/sample.py" />
      <source>Draw the sample first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/sample.py" />
      <location filename="../../qi_desktop/ui/sampling/review/checks_view.py" />
      <source>How the sample is drawn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/sample.py" />
      <source>Name a case</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/sample.py" />
      <location filename="../../qi_desktop/ui/sampling/timetable/printing.py" />
      <source>Print all weeks…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/sample.py" />
      <location filename="../../qi_desktop/ui/sampling/timetable/printing.py" />
      <source>Print this week…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/sample.py" />
      <location filename="../../qi_desktop/ui/sampling/settings/view.py" />
      <source>Proposed settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/sample.py" />
      <location filename="../../qi_desktop/ui/sampling/timetable/days_off.py" />
      <source>Remove the day off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/sample.py" />
      <source>Replace the case…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/sample.py" />
      <source>Sample: allocation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/sample.py" />
      <source>Sample: cases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/sample.py" />
      <source>Sample: cross-table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/sample.py" />
      <source>Sample: drawing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/sample.py" />
      <source>Sample: review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/sample.py" />
      <source>Sample: timetable</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/sample.py" />
      <location filename="../../qi_desktop/ui/sampling/timetable_view.py" />
      <source>Save calendars</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/sample.py" />
      <source>Send the sample back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/sample.py" />
      <source>Set a minimum</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/sample.py" />
      <location filename="../../qi_desktop/ui/sampling/allocation_view.py" />
      <source>Share out afresh</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/sample.py" />
      <location filename="../../qi_desktop/ui/sampling/allocation_view.py" />
      <source>Share out the cases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/sample.py" />
      <source>Share the cases out first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/sample.py" />
      <location filename="../../qi_desktop/ui/sampling/statement.py" />
      <source>Statement…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/sample.py" />
      <source>The sample is drawn; draw again from Review.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/sample.py" />
      <location filename="../../qi_desktop/ui/sampling/review/panel.py" />
      <source>Withdraw the approval…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/sample.py" />
      <source>Withdraw the interest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/sample.py" />
      <source>back to the number, out of replacing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/sample.py" />
      <source>give the chosen case to that inspector</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/sample.py" />
      <source>let an interview wait to be arranged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/sample.py" />
      <source>move an interview to the next free hour</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/sample.py" />
      <source>pick an interview up, put it down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/sample.py" />
      <source>show the cases behind a number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/actions/sample.py" />
      <source>take away a minimum, a named case, a comment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/doing.py" />
      <source>Not possible just now: {name}. {needs}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/keys.py" />
      <source>Does</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/keys.py" />
      <source>Key</source>
      <translation type="unfinished">Bysell</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/landing.py" />
      <source>Let go of {count} bundles anywhere to look at what would be taken in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/landing.py" />
      <source>Let go of {count} documents anywhere to bring them in as text; the files stay where they are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/landing.py" />
      <source>Let go of {count} packs anywhere to open them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/landing.py" />
      <source>Let go of {file} anywhere to bring it in as text; the file stays where it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/landing.py" />
      <source>Let go of {file} anywhere to check it as an update.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/landing.py" />
      <source>Let go of {file} anywhere to import it as a case list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/landing.py" />
      <source>Let go of {file} anywhere to look at what would be taken in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/landing.py" />
      <source>Let go of {file} anywhere to open it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/landing.py" />
      <source>Let go of {file} anywhere to read it as a team card.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/landing.py" />
      <source>Let go of {file} anywhere to receive it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/menu_bar.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/line_list.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/writing/history_view.py" />
      <location filename="../../qi_desktop/ui/search/narrowing.py" />
      <source>Show</source>
      <translation type="unfinished">Dangos</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/menu_plan.py" />
      <source>&amp;Edit</source>
      <translation type="unfinished">&amp;Golygu</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/menu_plan.py" />
      <source>&amp;File</source>
      <translation type="unfinished">&amp;Ffeil</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/menu_plan.py" />
      <source>&amp;Help</source>
      <translation type="unfinished">&amp;Cymorth</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/menu_plan.py" />
      <source>&amp;Page</source>
      <translation type="unfinished">&amp;Tudalen</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/menu_plan.py" />
      <source>&amp;View</source>
      <translation type="unfinished">G&amp;weld</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/menu_plan.py" />
      <source>Exit</source>
      <translation type="unfinished">Gadael</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/menu_plan.py" />
      <source>G&amp;o</source>
      <translation type="unfinished">&amp;Mynd</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/printing.py" />
      <source>Keys of QI Desktop.pdf</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/printing.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/plan_print.py" />
      <location filename="../../qi_desktop/ui/sampling/timetable/printing.py" />
      <source>Pages to print (*.pdf)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/printing.py" />
      <source>Write the keys to print</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/printing.py" />
      <source>Writing the keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/printing.py" />
      <source>{file} written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/row_menu.py" />
      <source>Copy the row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/commands/row_menu.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/documents/taking_out.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/evidence_panel.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/words.py" />
      <location filename="../../qi_desktop/ui/history/detail.py" />
      <location filename="../../qi_desktop/ui/reporting/accuracy/changes.py" />
      <location filename="../../qi_desktop/ui/reporting/accuracy/words.py" />
      <location filename="../../qi_desktop/ui/reporting/report_page.py" />
      <location filename="../../qi_desktop/ui/reporting/support/panel.py" />
      <location filename="../../qi_desktop/ui/search/preview.py" />
      <location filename="../../qi_desktop/ui/unlocking/open_form.py" />
      <source>Open</source>
      <translation type="unfinished">Agor</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/crash.py" />
      <source>Something went wrong inside the program. What you typed is kept and you can go on working. A report without personal data lies in {place}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/dates.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/participants_panel.py" />
      <source>{first} to {last}</source>
      <translation type="unfinished">{first} hyd {last}</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/conflicts/asking.py" />
      <source>A  Ask about it…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/conflicts/asking.py" />
      <source>A question needs words.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/conflicts/asking.py" />
      <source>An answer needs words.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/conflicts/asking.py" />
      <source>Answer {asker}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/conflicts/asking.py" />
      <source>Answered; it travels with your next bundle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/conflicts/asking.py" />
      <source>Ask</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/conflicts/asking.py" />
      <source>Ask somebody who can tell. Key A</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/conflicts/asking.py" />
      <source>Asked; it goes to {name} in the next pack</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/conflicts/asking.py" />
      <source>It travels in their next pack and comes back answered.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/conflicts/asking.py" />
      <source>Not now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/conflicts/asking.py" />
      <location filename="../../qi_desktop/ui/exchange/conflicts/panel.py" />
      <source>Open the case</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/conflicts/asking.py" />
      <source>What do you need to know to decide?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/conflicts/asking.py" />
      <source>Whom</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/conflicts/asking.py" />
      <source>Your answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/conflicts/asking.py" />
      <source>{asked}
No answer has come yet; the conflict can be settled all the same.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/conflicts/asking.py" />
      <source>{asked}
{query_asked} answered: “{answer}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/conflicts/asking.py" />
      <source>{asker} asked {asked} on {moment}: “{text}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/conflicts/asking.py" />
      <source>{asker} asks: {text}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/exchange/conflicts/cards.py" />
      <location filename="../../qi_desktop/ui/search/preview.py" />
      <source>%n places</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/conflicts/cards.py" />
      <source>Both changed the same words in {places}, where both stand, marked. Edit it here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/conflicts/cards.py" />
      <source>C  Keep the combination</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/conflicts/cards.py" />
      <source>Combined</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/conflicts/cards.py" />
      <source>Keep these words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/conflicts/cards.py" />
      <source>Key C</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/conflicts/cards.py" />
      <source>Key {place}. {words}. {person}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/conflicts/cards.py" />
      <source>The combination, to be edited</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/conflicts/cards.py" />
      <source>The edits touch different words; all of them are in it. It can be edited here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/conflicts/cards.py" />
      <source>The words of {person}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/conflicts/cards.py" />
      <source>Why: {why}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/conflicts/cards.py" />
      <source>somebody</source>
      <translation type="unfinished">rhywun</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/conflicts/panel.py" />
      <source>A decision needs a reason.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/conflicts/panel.py" />
      <source>Both began from: {before}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/conflicts/panel.py" />
      <source>Choose first what is kept: press its number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/conflicts/panel.py" />
      <source>Enter in the reason settles it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/conflicts/panel.py" />
      <source>Keeps the combination</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/conflicts/panel.py" />
      <location filename="../../qi_desktop/ui/history/changes.py" />
      <location filename="../../qi_desktop/ui/inspection/importing/left_out_view.py" />
      <location filename="../../qi_desktop/ui/sampling/review/more_tables.py" />
      <location filename="../../qi_desktop/ui/sampling/settings/named_cases.py" />
      <source>Reason</source>
      <translation type="unfinished">Rheswm</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/conflicts/panel.py" />
      <source>Settle those that are alike the same way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/conflicts/panel.py" />
      <source>Why this holds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/conflicts/panel.py" />
      <source>{number} is kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/conflicts/panel.py" />
      <source>{number} is kept: {person}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/conflicts/view.py" />
      <source>All sorts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/conflicts/view.py" />
      <source>Combine the {easy} without overlap</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/conflicts/view.py" />
      <source>Combine the {easy} without overlap…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/conflicts/view.py" />
      <source>Conflicts to decide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/conflicts/view.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/page.py" />
      <source>Everybody</source>
      <translation type="unfinished">Pawb</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/conflicts/view.py" />
      <source>Keep the combination wherever no edits overlap</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/conflicts/view.py" />
      <source>No conflicts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/conflicts/view.py" />
      <source>Sort of conflict</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/conflicts/view.py" />
      <source>The chosen conflict</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/conflicts/view.py" />
      <source>Where two laptops say different things of the same, both stand here until somebody decides.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/conflicts/view.py" />
      <source>Whose values</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/exchange/conflicts/words.py" />
      <location filename="../../qi_desktop/ui/exchange/merge_words.py" />
      <location filename="../../qi_desktop/ui/exchange/received/report_view.py" />
      <source>%n conflicts</source>
      <translation type="unfinished">
        <numerusform>%n gwrthdaro</numerusform>
        <numerusform>%n gwrthdaro</numerusform>
        <numerusform>%n gwrthdaro</numerusform>
        <numerusform>%n gwrthdaro</numerusform>
        <numerusform>%n gwrthdaro</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/exchange/conflicts/words.py" />
      <source>%n conflicts settled</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/conflicts/words.py" />
      <source>1, 2 keep · C combines · L the alike too · A asks · Enter goes to the reason</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/conflicts/words.py" />
      <source>Between the same people, or with the same values.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/conflicts/words.py" />
      <source>Between the same people.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/conflicts/words.py" />
      <source>Different values</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/conflicts/words.py" />
      <source>Different words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/conflicts/words.py" />
      <source>Given away and assessed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/conflicts/words.py" />
      <source>Kept with the decision. Whatever is not kept stays in the history.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/conflicts/words.py" />
      <source>Made twice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/conflicts/words.py" />
      <source>Nobody of the team</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/conflicts/words.py" />
      <source>Replaced and assessed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/conflicts/words.py" />
      <source>Settle {count} alike the same way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/conflicts/words.py" />
      <source>Taken away and written in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/conflicts/words.py" />
      <source>{number} to decide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/conflicts/words.py" />
      <source>{shown} of {number} shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/handing_over/checklist.py" />
      <source>Before handing over</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/handing_over/checklist.py" />
      <source>Looking at what waits…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/handing_over/checklist.py" />
      <source>settled</source>
      <translation type="unfinished">wedi'i benderfynu</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/handing_over/checklist.py" />
      <location filename="../../qi_desktop/ui/sampling/review/checks_view.py" />
      <location filename="../../qi_desktop/ui/sampling/words.py" />
      <source>waits</source>
      <translation type="unfinished">yn aros</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/handing_over/view.py" />
      <location filename="../../qi_desktop/ui/exchange/outbox/sent_list.py" />
      <location filename="../../qi_desktop/ui/exchange/received/report_view.py" />
      <location filename="../../qi_desktop/ui/exchange/taking_in/preview_face.py" />
      <location filename="../../qi_desktop/ui/inspection/importing/effect_view.py" />
      <source>Changes</source>
      <translation type="unfinished">Newidiadau</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/handing_over/view.py" />
      <location filename="../../qi_desktop/ui/exchange/page.py" />
      <source>Hand over</source>
      <translation type="unfinished">Trosglwyddo</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/handing_over/view.py" />
      <source>Handed over so far</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/handing_over/view.py" />
      <source>Handing over</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/handing_over/view.py" />
      <source>Handovers written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/handing_over/view.py" />
      <source>Looking at what waits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/handing_over/view.py" />
      <source>One sealed file holds the whole ledger with its history, attached files, merge reports, and the report with its tables in open formats. It can be done again: each has its number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/handing_over/view.py" />
      <source>To {names}, of the central team.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/handing_over/view.py" />
      <source>Where to write the handover</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/handing_over/view.py" />
      <source>Write everything, sealed to the central team, into a folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/handing_over/view.py" />
      <location filename="../../qi_desktop/ui/exchange/received/report_view.py" />
      <location filename="../../qi_desktop/ui/exchange/taking_in/preview_face.py" />
      <source>Written</source>
      <translation type="unfinished">Ysgrifennwyd</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/handing_over/words.py" />
      <source> The report did not go along. {words_for}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/exchange/handing_over/words.py" />
      <source>%n assessments are</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/exchange/handing_over/words.py" />
      <location filename="../../qi_desktop/ui/inspection/backups/words.py" />
      <source>%n changes</source>
      <translation type="unfinished">
        <numerusform>%n newid</numerusform>
        <numerusform>%n newid</numerusform>
        <numerusform>%n newid</numerusform>
        <numerusform>%n newid</numerusform>
        <numerusform>%n newid</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/exchange/handing_over/words.py" />
      <source>%n conflicts are</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/exchange/handing_over/words.py" />
      <location filename="../../qi_desktop/ui/exchange/merge_words.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/participants_panel.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/sums_panel.py" />
      <source>%n people</source>
      <translation type="unfinished">
        <numerusform>%n person</numerusform>
        <numerusform>%n person</numerusform>
        <numerusform>%n person</numerusform>
        <numerusform>%n person</numerusform>
        <numerusform>%n person</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/exchange/handing_over/words.py" />
      <location filename="../../qi_desktop/ui/exchange/merge_words.py" />
      <source>%n texts</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/exchange/handing_over/words.py" />
      <source>%n texts were</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/handing_over/words.py" />
      <source>Every assessment that was begun is complete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/handing_over/words.py" />
      <source>Handover number {number} is written: {name}, {changes:,} changes, {size:,} KiB. Bring it to the central team. Theirs shows the same words: {words}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/handing_over/words.py" />
      <source>No conflict is open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/handing_over/words.py" />
      <source>No name waits in the texts of the report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/handing_over/words.py" />
      <source>Nobody of the central team stands in the team with a card. Add them there with the role of the central team, so that the file can be sealed to them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/handing_over/words.py" />
      <source>Nothing is missing between what came in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/handing_over/words.py" />
      <source>Nothing typed waits to be kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/handing_over/words.py" />
      <source>Nothing waits.</source>
      <translation type="unfinished">Does dim yn aros.</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/handing_over/words.py" />
      <source>Open the notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/handing_over/words.py" />
      <source>Open the outbox</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/handing_over/words.py" />
      <source>Open the report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/handing_over/words.py" />
      <source>Open the team</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/handing_over/words.py" />
      <source>Show the cases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/handing_over/words.py" />
      <source>Show what came in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/handing_over/words.py" />
      <source>The central team's card is in the team and was compared with them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/handing_over/words.py" />
      <source>The other leads have been sent everything</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/handing_over/words.py" />
      <source>The words of the central team's card were not compared with them yet: {named}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/handing_over/words.py" />
      <source>To the central team, once their card is in the team.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/handing_over/words.py" />
      <source>Words of everybody who withdrew are taken out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/handing_over/words.py" />
      <source>{count} not complete: {named}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/handing_over/words.py" />
      <source>{count} of the report may name somebody: the report stays out until that is settled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/handing_over/words.py" />
      <source>{count} of this laptop went to no other lead yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/handing_over/words.py" />
      <source>{count} open: both values go along, and whoever counts leaves them out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/handing_over/words.py" />
      <source>{count} that others wrote did not arrive: {named}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/handing_over/words.py" />
      <source>{count} typed and not kept yet: it does not go along</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/handing_over/words.py" />
      <source>{count} withdrew and words of theirs still stand in the notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/handing_over/words.py" />
      <source>{shown} and {beyond} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/handing_over/words.py" />
      <source>{waiting} of {count} points wait. None of them keeps the handover back; all are told.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/handing_over/words.py" />
      <source>{waiting} of {count} points wait. The first keeps the handover back; the others are told.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/merge_words.py" />
      <source> ({fresh:,} new)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/merge_words.py" />
      <source> They went in {joined}.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/exchange/merge_words.py" />
      <source>%n attached files</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/exchange/merge_words.py" />
      <location filename="../../qi_desktop/ui/exchange/taking_in/preview_face.py" />
      <location filename="../../qi_desktop/ui/exchange/taking_in/view.py" />
      <source>%n bundles</source>
      <translation type="unfinished">
        <numerusform>%n bwndel</numerusform>
        <numerusform>%n bwndel</numerusform>
        <numerusform>%n bwndel</numerusform>
        <numerusform>%n bwndel</numerusform>
        <numerusform>%n bwndel</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/exchange/merge_words.py" />
      <location filename="../../qi_desktop/ui/inspection/erasing/screen.py" />
      <source>%n files</source>
      <translation type="unfinished">
        <numerusform>%n ffeil</numerusform>
        <numerusform>%n ffeil</numerusform>
        <numerusform>%n ffeil</numerusform>
        <numerusform>%n ffeil</numerusform>
        <numerusform>%n ffeil</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/exchange/merge_words.py" />
      <source>%n new changes</source>
      <translation type="unfinished">
        <numerusform>%n newid newydd</numerusform>
        <numerusform>%n newid newydd</numerusform>
        <numerusform>%n newid newydd</numerusform>
        <numerusform>%n newid newydd</numerusform>
        <numerusform>%n newid newydd</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/exchange/merge_words.py" />
      <source>%n open conflicts</source>
      <translation type="unfinished">
        <numerusform>%n gwrthdaro agored</numerusform>
        <numerusform>%n gwrthdaro agored</numerusform>
        <numerusform>%n gwrthdaro agored</numerusform>
        <numerusform>%n gwrthdaro agored</numerusform>
        <numerusform>%n gwrthdaro agored</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/merge_words.py" />
      <source>An earlier version took this in; what it held was not compared then.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/merge_words.py" />
      <source>Change {first:,}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/merge_words.py" />
      <source>Changes {first:,} to {last:,}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/merge_words.py" />
      <source>Compared after taking in: all {changes:,} changes in the files stand in this file, by person and kind, and unaltered.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/merge_words.py" />
      <source>From {people}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/merge_words.py" />
      <source>No conflict would arise.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/merge_words.py" />
      <source>None of these files can be taken in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/merge_words.py" />
      <source>Nothing new from {people}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/merge_words.py" />
      <source>Nothing new: all of it is here already</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/merge_words.py" />
      <source>Nothing was changed. Why stands beside each of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/merge_words.py" />
      <source>Somebody withdrew their consent: their words were taken out of {texts} and of the backups.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/merge_words.py" />
      <source>What the files said and what this file held afterwards was not the same.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/merge_words.py" />
      <source>Words of {persons} who withdrew stand in notes all the same: open their session, choose their row, and look at what goes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/merge_words.py" />
      <source>all of it is here already</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/merge_words.py" />
      <source>cannot come in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/merge_words.py" />
      <source>has</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/merge_words.py" />
      <source>have</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/merge_words.py" />
      <source>new, with {conflicts}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/merge_words.py" />
      <source>somebody unknown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/merge_words.py" />
      <location filename="../../qi_desktop/ui/exchange/outbox/lying_list.py" />
      <location filename="../../qi_desktop/ui/exchange/received/report_view.py" />
      <source>taken in before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/merge_words.py" />
      <source>{arise} would arise; every value stays until somebody decides.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/merge_words.py" />
      <source>{bundles} would bring {new_changes}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/merge_words.py" />
      <source>{changes:,} in {kind_words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/merge_words.py" />
      <source>{conflicts} came settled.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/merge_words.py" />
      <source>{files} cannot come in; the others can.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/merge_words.py" />
      <location filename="../../qi_desktop/ui/names/panel.py" />
      <source>{listed} and {last}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/merge_words.py" />
      <source>{new_changes} from {people}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/merge_words.py" />
      <source>{number} others</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/merge_words.py" />
      <source>{open_conflicts} would be settled by what comes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/merge_words.py" />
      <source>{open_conflicts} would be touched.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/merge_words.py" />
      <source>{stretch} of {person} {arrived} not arrived.{went}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/exchange/outbox/carried.py" />
      <source>%n sealed files wait</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/carried.py" />
      <source>It went on where the last attempt had stopped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/carried.py" />
      <source>Read back and found the same, as far as this system lets us look.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/carried.py" />
      <source>Read back from there and found the same.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/carried.py" />
      <source>Stopped. {files} in the outbox.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/carried.py" />
      <source>{changes:,} changes sent to {name} in {files}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/carried.py" />
      <source>{count} files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/destination.py" />
      <source>A folder…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/destination.py" />
      <source>Keep it in this encrypted file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/destination.py" />
      <location filename="../../qi_desktop/ui/exchange/outbox/place_list.py" />
      <source>Keep the password in this encrypted file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/destination.py" />
      <location filename="../../qi_desktop/ui/exchange/outbox/place_list.py" />
      <source>Password</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/destination.py" />
      <source>Password of {user}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/destination.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/session_form.py" />
      <location filename="../../qi_desktop/ui/history/changes.py" />
      <location filename="../../qi_desktop/ui/inspection/backups/places_panel.py" />
      <source>Place</source>
      <translation type="unfinished">Lle</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/destination.py" />
      <source>Stick {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/destination.py" />
      <source>This place wants a password.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/destination.py" />
      <source>Which folder?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/destination.py" />
      <source>or empty for an SSH key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/lying_list.py" />
      <location filename="../../qi_desktop/ui/exchange/outbox/place_list.py" />
      <source>Back to the outbox</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/lying_list.py" />
      <source>Bring in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/lying_list.py" />
      <source>Bring in {count} new</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/lying_list.py" />
      <source>Files that lie there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/lying_list.py" />
      <source>For you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/lying_list.py" />
      <source>No sealed files lie there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/lying_list.py" />
      <source>Nothing new</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/lying_list.py" />
      <source>Packs and bundles appear here once somebody has sent them there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/lying_list.py" />
      <source>Put there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/lying_list.py" />
      <location filename="../../qi_desktop/ui/inspection/backups/screen.py" />
      <location filename="../../qi_desktop/ui/inspection/erasing/screen.py" />
      <location filename="../../qi_desktop/ui/sampling/review/checks.py" />
      <source>Size</source>
      <translation type="unfinished">Maint</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/lying_list.py" />
      <source>What lies there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/lying_list.py" />
      <source>at {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/lying_list.py" />
      <source>for somebody else</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/lying_list.py" />
      <source>new for you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/lying_list.py" />
      <source>sent from here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/lying_list.py" />
      <source>{number:,} KiB</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/outcome.py" />
      <location filename="../../qi_desktop/ui/workspace.py" />
      <source>Dismiss</source>
      <translation type="unfinished">Diystyru</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/place_list.py" />
      <source>A folder, sftp://user@server/folder, https://server/folder or s3://bucket/folder?endpoint=…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/place_list.py" />
      <source>A place needs a name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/place_list.py" />
      <source>Add place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/place_list.py" />
      <source>Add the folder, drive or server your team exchanges files at. Sticks show by themselves.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/place_list.py" />
      <source>Address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/place_list.py" />
      <location filename="../../qi_desktop/ui/unlocking/bring_out_form.py" />
      <location filename="../../qi_desktop/ui/unlocking/demonstration_form.py" />
      <source>Folder</source>
      <translation type="unfinished">Ffolder</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/place_list.py" />
      <source>Forget its password</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/place_list.py" />
      <source>Keep the password in this encrypted file; otherwise you are asked each time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/place_list.py" />
      <location filename="../../qi_desktop/ui/exchange/received/report_view.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/session_form.py" />
      <source>Kind</source>
      <translation type="unfinished">Math</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/place_list.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/participant_form.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/themes/asking_forms.py" />
      <location filename="../../qi_desktop/ui/history/changes.py" />
      <location filename="../../qi_desktop/ui/inspection/importing/duplicates_view.py" />
      <location filename="../../qi_desktop/ui/inspection/keys/recovery_panel.py" />
      <location filename="../../qi_desktop/ui/inspection/listed/list_screen.py" />
      <location filename="../../qi_desktop/ui/inspection/provider_form.py" />
      <location filename="../../qi_desktop/ui/inspection/team/member_form.py" />
      <location filename="../../qi_desktop/ui/inspection/team/panel.py" />
      <location filename="../../qi_desktop/ui/inspection/words.py" />
      <source>Name</source>
      <translation type="unfinished">Enw</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/place_list.py" />
      <source>Network drive</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/place_list.py" />
      <source>No places yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/place_list.py" />
      <source>Places</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/place_list.py" />
      <source>Put it back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/place_list.py" />
      <source>SFTP</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/place_list.py" />
      <source>Stick</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/place_list.py" />
      <source>Team folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/place_list.py" />
      <source>User</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/place_list.py" />
      <source>User name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/place_list.py" />
      <source>You are asked for the password of {name} from now on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/place_list.py" />
      <source>asked each time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/place_list.py" />
      <source>kept in this file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/place_list.py" />
      <source>{name} is back, without its password.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/place_list.py" />
      <source>{name} was added. Nothing was sent there yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/place_list.py" />
      <source>{name} was removed, and its password with it. What lies there stays there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/send_panel.py" />
      <source>Everyone, a pack each</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/send_panel.py" />
      <source>Fetch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/send_panel.py" />
      <source>From the same place. The network is used only when you press a button here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/send_panel.py" />
      <source>Not compared over the telephone yet: {counted}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/send_panel.py" />
      <source>Seal and send</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/send_panel.py" />
      <source>Send</source>
      <translation type="unfinished">Anfon</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/send_panel.py" />
      <source>Six words of your card: {phrase}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/send_panel.py" />
      <source>The keys of {name} end on {day}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/send_panel.py" />
      <source>Tonight</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/exchange/outbox/send_panel.py" />
      <source>changes not sent</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/send_panel.py" />
      <source>them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/send_panel.py" />
      <source>{listed} and {left} others</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/send_panel.py" />
      <source>{listed}, a bundle of all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/sending.py" />
      <source>Eject {label}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/sending.py" />
      <source>Ejecting {label}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/sending.py" />
      <source>Fetching from {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/sending.py" />
      <source>It is theirs: trust it and go on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/sending.py" />
      <source>Looking at {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/sending.py" />
      <source>Sealing what is new</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/sending.py" />
      <source>Sending to {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/sending.py" />
      <source>Stopped. Nothing was taken in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/sending.py" />
      <source>{label} could not be ejected from here{why}. The file on it is whole and durable. Eject it in the system's own file window before you take it out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/sending.py" />
      <source>{label} is safe to take out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/sent_list.py" />
      <source> It was put there on {moment}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/sent_list.py" />
      <source>File {file}: {stands}.{lies}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/sent_list.py" />
      <location filename="../../qi_desktop/ui/inspection/backups/places_panel.py" />
      <source>How it stands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/sent_list.py" />
      <location filename="../../qi_desktop/ui/exchange/outbox/view.py" />
      <location filename="../../qi_desktop/ui/exchange/page.py" />
      <source>Outbox</source>
      <translation type="unfinished">Blwch allan</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/sent_list.py" />
      <source>Read these words to whoever received it: theirs are the same, or it is another file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/sent_list.py" />
      <location filename="../../qi_desktop/ui/inspection/keys/recovery_panel.py" />
      <source>Sealed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/sent_list.py" />
      <source>Send it again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/sent_list.py" />
      <location filename="../../qi_desktop/ui/search/narrowing.py" />
      <source>To</source>
      <translation type="unfinished">At</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/sent_list.py" />
      <location filename="../../qi_desktop/ui/exchange/received/report_view.py" />
      <location filename="../../qi_desktop/ui/exchange/taking_in/preview_face.py" />
      <location filename="../../qi_desktop/ui/inspection/importing/effect_view.py" />
      <source>Unknown</source>
      <translation type="unfinished">Anhysbys</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/sent_list.py" />
      <location filename="../../qi_desktop/ui/exchange/taking_in/preview_face.py" />
      <location filename="../../qi_desktop/ui/history/changes.py" />
      <location filename="../../qi_desktop/ui/inspection/importing/changes_view.py" />
      <source>What</source>
      <translation type="unfinished">Beth</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/sent_list.py" />
      <source>Words of the chosen file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/sent_list.py" />
      <source>{kind} for {addressee}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/exchange/outbox/standing.py" />
      <source>%n sealed files lie</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/standing.py" />
      <source>Everything was sent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/standing.py" />
      <source>Not sent yet. Send them before you stop for the day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/standing.py" />
      <source>Nothing has been sent yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/standing.py" />
      <source>Received by {receiver}: {lately}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/standing.py" />
      <source>Sent {at} to {place}. Not yet acknowledged; that comes with the next pack.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/standing.py" />
      <source>not received; goes again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/standing.py" />
      <source>not received; sent again in {again_in}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/standing.py" />
      <source>received {lately}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/standing.py" />
      <source>sent {lately} to {place}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/standing.py" />
      <source>waits in the outbox</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/standing.py" />
      <source>written, not yet acknowledged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/standing.py" />
      <source>{files} in the outbox of this laptop and nowhere else yet.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/exchange/outbox/view.py" />
      <source>%n cases are yours, on the Cases page.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/exchange/outbox/view.py" />
      <source>%n packs opened</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/view.py" />
      <source>First hand your team card to the lead inspector, as a file or from your screen. The lead makes a pack for it: open that here, and your cases and the form are in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/view.py" />
      <location filename="../../qi_desktop/ui/unlocking/create_form.py" />
      <source>Join an inspection</source>
      <translation type="unfinished">Ymuno ag arolygiad</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/view.py" />
      <source>Nothing sent yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/view.py" />
      <source>Open a pack</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/exchange/outbox/view.py" />
      <source>Opening the packs</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/view.py" />
      <source>Packs (*.qipack);;All files (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/view.py" />
      <source>What you seal for others is listed here, until they have received it and after.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/outbox/view.py" />
      <source>{packs}: {fresh:,} changes taken in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/page.py" />
      <source>A handover is received in the central team's own file. Open that one, then open the handover.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/page.py" />
      <source>Bundles are taken in by the lead inspector; this file belongs to somebody else.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/page.py" />
      <location filename="../../qi_desktop/ui/exchange/received/report_view.py" />
      <location filename="../../qi_desktop/ui/exchange/received/view.py" />
      <source>Conflicts</source>
      <translation type="unfinished">Gwrthdrawiadau</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/page.py" />
      <source>Conflicts ({waiting})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/page.py" />
      <location filename="../../qi_desktop/ui/navigation.py" />
      <source>Exchange</source>
      <translation type="unfinished">Cyfnewid</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/page.py" />
      <location filename="../../qi_desktop/ui/exchange/receiving/view.py" />
      <source>Receive a handover</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/page.py" />
      <location filename="../../qi_desktop/ui/exchange/receiving/view.py" />
      <source>Received</source>
      <translation type="unfinished">Derbyniwyd</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/page.py" />
      <source>Work travels as sealed files that only the laptop they are for can open.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/received/report_view.py" />
      <source> by {by}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/received/report_view.py" />
      <location filename="../../qi_desktop/ui/exchange/received/view.py" />
      <source>Compared</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/received/report_view.py" />
      <source>Compared by person and kind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/received/report_view.py" />
      <source>Decide conflicts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/received/report_view.py" />
      <source>Decide {conflicts}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/received/report_view.py" />
      <source>Files</source>
      <translation type="unfinished">Ffeiliau</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/received/report_view.py" />
      <source>Files of this merge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/received/report_view.py" />
      <location filename="../../qi_desktop/ui/exchange/received/view.py" />
      <location filename="../../qi_desktop/ui/exchange/taking_in/preview_face.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/session_form.py" />
      <location filename="../../qi_desktop/ui/search/narrowing.py" />
      <source>From</source>
      <translation type="unfinished">Oddi wrth</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/received/report_view.py" />
      <source>Held</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/received/report_view.py" />
      <source>In the files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/received/report_view.py" />
      <source>Merge report saved as {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/received/report_view.py" />
      <location filename="../../qi_desktop/ui/exchange/received/view.py" />
      <location filename="../../qi_desktop/ui/exchange/taking_in/preview_face.py" />
      <source>New</source>
      <translation type="unfinished">Newydd</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/received/report_view.py" />
      <location filename="../../qi_desktop/ui/inspection/importing/duplicates_view.py" />
      <source>Person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/received/report_view.py" />
      <source>Printing the merge report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/received/report_view.py" />
      <source>Save as PDF…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/received/report_view.py" />
      <source>Save the merge report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/received/report_view.py" />
      <source>Taken in{by} on {moment}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/received/report_view.py" />
      <source>bundle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/received/report_view.py" />
      <source>bundles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/received/report_view.py" />
      <source>conflict arose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/received/report_view.py" />
      <source>conflicts arose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/received/report_view.py" />
      <location filename="../../qi_desktop/ui/exchange/received/view.py" />
      <source>differs</source>
      <translation type="unfinished">yn wahanol</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/received/report_view.py" />
      <source>file left out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/received/report_view.py" />
      <source>files left out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/received/report_view.py" />
      <source>new change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/received/report_view.py" />
      <source>new changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/received/report_view.py" />
      <source>the files beside what this file holds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/received/report_view.py" />
      <source>the same</source>
      <translation type="unfinished">yr un fath</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/received/view.py" />
      <source>Bundles</source>
      <translation type="unfinished">Bwndeli</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/received/view.py" />
      <source>Each time bundles are taken in, a report of it stands here: what came, that it was compared, and what waits to be decided.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/received/view.py" />
      <source>Merges</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/received/view.py" />
      <source>Nothing received yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/received/view.py" />
      <source>Taken in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/received/view.py" />
      <source>all the same</source>
      <translation type="unfinished">i gyd yr un fath</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/received/view.py" />
      <source>not compared</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/receiving/view.py" />
      <source>Choose the file that the lead wrote.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/receiving/view.py" />
      <source>Choose: {control}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/receiving/view.py" />
      <source>Each inspection gets a folder of its own in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/receiving/view.py" />
      <source>Folder of all inspections</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/receiving/view.py" />
      <source>For the central team, whose file belongs to no inspection. The file is checked before anything is written; the inspection becomes an encrypted workspace, with the report and the tables in open formats beside it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/receiving/view.py" />
      <source>Handover</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/receiving/view.py" />
      <source>Handovers (*.qihandover);;All files (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/receiving/view.py" />
      <source>Handovers received</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/receiving/view.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/participant_form.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/participants_panel.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/sums_panel.py" />
      <source>Number</source>
      <translation type="unfinished">Rhif</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/receiving/view.py" />
      <source>Receive</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/receiving/view.py" />
      <source>Received so far</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/receiving/view.py" />
      <source>Receiving</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/receiving/view.py" />
      <source>Receiving the handover</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/receiving/view.py" />
      <source>Team cards (*.qicard);;All files (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/receiving/view.py" />
      <source>The lead's card</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/receiving/view.py" />
      <source>The lead's card, where it is at hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/receiving/view.py" />
      <source>The one that opens this file; the inspection's workspace gets the same.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/receiving/view.py" />
      <source>There is no such file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/receiving/view.py" />
      <location filename="../../qi_desktop/ui/unlocking/bring_out_form.py" />
      <location filename="../../qi_desktop/ui/unlocking/restore_form.py" />
      <source>There is no such folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/receiving/view.py" />
      <source>This is not the passphrase of this file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/receiving/view.py" />
      <source>Where do the inspections lie?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/receiving/view.py" />
      <source>Your passphrase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/receiving/words.py" />
      <source> It is the first of this inspection, so nobody has vouched for its sender yet. Telephone the lead and compare the six words of their card: {sender}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/receiving/words.py" />
      <source> The workspace here holds more than was handed over, as where another lead's came before.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/exchange/receiving/words.py" />
      <source>%n open files</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/receiving/words.py" />
      <source>Handover number {number} of {title} came: {fresh:,} new changes and {files}, in the folder {name}. The words of the file are {words}; the lead's outbox shows the same.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/receiving/words.py" />
      <source>an inspection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/receiving/words.py" />
      <source>none are known here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/taking_in/preview_face.py" />
      <source>, the first {shown}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/taking_in/preview_face.py" />
      <source>Choose others…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/taking_in/preview_face.py" />
      <source>Conflicts that would arise</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/taking_in/preview_face.py" />
      <source>Files to take in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/taking_in/preview_face.py" />
      <location filename="../../qi_desktop/ui/exchange/taking_in/view.py" />
      <source>Leave them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/taking_in/preview_face.py" />
      <source>Nothing is taken in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/taking_in/preview_face.py" />
      <source>Take in {bundles}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/taking_in/preview_face.py" />
      <source>Values</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/taking_in/preview_face.py" />
      <location filename="../../qi_desktop/ui/inspection/importing/mapping_screen.py" />
      <source>What comes of it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/taking_in/preview_face.py" />
      <source>What the files would bring</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/taking_in/preview_face.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/consent/withdrawal.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/inbox/filing.py" />
      <location filename="../../qi_desktop/ui/inspection/backups/screen.py" />
      <location filename="../../qi_desktop/ui/reporting/accuracy/editor.py" />
      <location filename="../../qi_desktop/ui/reporting/accuracy/forms.py" />
      <source>Where</source>
      <translation type="unfinished">Ble</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/taking_in/preview_face.py" />
      <source>Written {moment}, in {file}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/taking_in/view.py" />
      <source>Bundles (*.qibundle);;All files (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/taking_in/view.py" />
      <source>Choose bundles…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/taking_in/view.py" />
      <source>Choose the bundles that came, or drop them here: one or a whole folder, in any order and as often as you like. What they would bring is shown before anything is written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/taking_in/view.py" />
      <source>Looking at {bundles}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/taking_in/view.py" />
      <source>Merge report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/taking_in/view.py" />
      <source>Take bundles in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/taking_in/view.py" />
      <source>Take in bundles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/taking_in/view.py" />
      <source>Take in more…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/taking_in/view.py" />
      <source>Taking in {bundles}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/exchange/taking_in/view.py" />
      <source>Taking in {bundles} was interrupted on {moment}. Nothing of it is here, and nothing is lost: the files are as they were.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/coding/panel.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/steps_panel.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/session_head.py" />
      <source>Change</source>
      <translation type="unfinished">Newid</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/coding/panel.py" />
      <source>Code the marked words ({code_key})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/coding/panel.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/coding/passage_form.py" />
      <source>Code the passage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/coding/panel.py" />
      <source>Code them as before ({again_key})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/coding/panel.py" />
      <source>Code words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/coding/panel.py" />
      <source>Coded passages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/coding/panel.py" />
      <source>Coded: {told}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/coding/panel.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/themes/passage_editor.py" />
      <source>Coding changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/coding/panel.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/themes/passage_editor.py" />
      <source>Keep the change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/coding/panel.py" />
      <source>Let the passage stand for the words marked in the note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/coding/panel.py" />
      <source>Like the last</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/coding/panel.py" />
      <source>Mark anew</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/coding/panel.py" />
      <source>Mark the words in the note first, then code them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/coding/panel.py" />
      <source>Mark words in the note and press {code_key} to say what they bear on; {again_key} codes them like the ones before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/coding/panel.py" />
      <source>Open a line of enquiry from this passage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/coding/panel.py" />
      <source>Passage coded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/coding/panel.py" />
      <source>Passage moved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/coding/panel.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/themes/passage_editor.py" />
      <source>Passage removed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/coding/panel.py" />
      <source>The words stay</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/coding/passage_form.py" />
      <location filename="../../qi_desktop/ui/history/changes.py" />
      <location filename="../../qi_desktop/ui/sampling/review/panel.py" />
      <location filename="../../qi_desktop/ui/search/lines.py" />
      <source>Comment</source>
      <translation type="unfinished">Sylw</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/coding/passage_form.py" />
      <source>Enter does the same</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/coding/passage_form.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/documents/document_panel.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/themes/asking_forms.py" />
      <source>Esc does the same</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/coding/passage_form.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/consent/words.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/line_view.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/links_row.py" />
      <location filename="../../qi_desktop/ui/search/lines.py" />
      <source>Line of enquiry</source>
      <translation type="unfinished">Trywydd ymholi</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/coding/passage_form.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/inbox/capture_view.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/session_form.py" />
      <location filename="../../qi_desktop/ui/reporting/examples/form.py" />
      <source>None</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/coding/passage_form.py" />
      <source>Nothing</source>
      <translation type="unfinished">Dim byd</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/coding/passage_form.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/themes/passages_list.py" />
      <source>Points to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/coding/passage_form.py" />
      <source>What is to be thought of it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/coding/theme_picker.py" />
      <source>, below {known}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/coding/theme_picker.py" />
      <source>New theme “{name}”{below}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/coding/theme_picker.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/consent/words.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/themes/view.py" />
      <location filename="../../qi_desktop/ui/search/lines.py" />
      <location filename="../../qi_desktop/ui/settings/declared.py" />
      <source>Theme</source>
      <translation type="unfinished">Thema</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/coding/theme_picker.py" />
      <source>Type to find one, or to name a new one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/coding/theme_picker.py" />
      <source>{label}: those that fit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/coding/theme_picker.py" />
      <source>“Contact / Hub” names Hub, below Contact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/coding/words.py" />
      <source>Comment: {comment}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/coding/words.py" />
      <source>Enquiry: {line}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/coding/words.py" />
      <source>Its wording is not in this file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/coding/words.py" />
      <source>Not coded to anything yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/coding/words.py" />
      <source>Words changed since they were marked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/coding/words.py" />
      <source>Words gone from the note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/coding/words.py" />
      <source>Words not in this file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/consent/form.py" />
      <source>Asked by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/consent/form.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/participants_panel.py" />
      <location filename="../../qi_desktop/ui/history/changes.py" />
      <source>Consent</source>
      <translation type="unfinished">Cydsyniad</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/consent/form.py" />
      <source>Consent recorded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/consent/form.py" />
      <source>How</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/consent/form.py" />
      <source>In writing, by word of mouth, …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/consent/form.py" />
      <source>Limits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/consent/form.py" />
      <source>Limits: {consent_limits}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/consent/form.py" />
      <source>Look at what goes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/consent/form.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/session_form.py" />
      <source>Nobody named</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/consent/form.py" />
      <source>None, or: not recorded, no exact words, …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/consent/form.py" />
      <location filename="../../qi_desktop/ui/sampling/review/more_tables.py" />
      <source>On</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/consent/form.py" />
      <source>Record consent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/consent/form.py" />
      <source>Say how.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/consent/form.py" />
      <source>Their words are gone; the number of people still counts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/consent/form.py" />
      <source>Told to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/consent/form.py" />
      <source>Without recorded consent the session cannot be written up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/consent/form.py" />
      <source>Words of theirs stand in this file all the same: another laptop wrote them down before it knew. Say how they withdrew, then look at what goes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/consent/withdrawal.py" />
      <source>Goes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/consent/withdrawal.py" />
      <source>Keep them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/consent/withdrawal.py" />
      <source>Leave it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/consent/withdrawal.py" />
      <source>Left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/consent/withdrawal.py" />
      <source>Looking for their words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/consent/withdrawal.py" />
      <source>Record the withdrawal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/consent/withdrawal.py" />
      <source>Remove the words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/consent/withdrawal.py" />
      <source>Removing the words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/consent/withdrawal.py" />
      <source>Take it out too</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/consent/withdrawal.py" />
      <source>The number of people stays, and that they withdrew. Nothing brings the words back: no undo, no old bundle, no backup of this laptop. Copies of this file and reports made earlier are yours to delete.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/consent/withdrawal.py" />
      <source>The words stand there by chance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/consent/withdrawal.py" />
      <location filename="../../qi_desktop/ui/inspection/erasing/screen.py" />
      <source>What goes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/consent/withdrawal.py" />
      <source>Words that go</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/fieldnotes/consent/words.py" />
      <source>%n backups that held them</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/fieldnotes/consent/words.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/documents/words.py" />
      <source>%n coded passages</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/fieldnotes/consent/words.py" />
      <source>%n earlier wordings</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/fieldnotes/consent/words.py" />
      <source>%n places that repeat them</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/fieldnotes/consent/words.py" />
      <source>%n texts about their words</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/fieldnotes/consent/words.py" />
      <source>%n texts of what they said</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/fieldnotes/consent/words.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/documents/words.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/writing/history_view.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/writing/word_count.py" />
      <source>%n words</source>
      <translation type="unfinished">
        <numerusform>%n gair</numerusform>
        <numerusform>%n gair</numerusform>
        <numerusform>%n gair</numerusform>
        <numerusform>%n gair</numerusform>
        <numerusform>%n gair</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/consent/words.py" />
      <source>A fresh backup took the place of {copies}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/consent/words.py" />
      <source>All that was written in the session</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/consent/words.py" />
      <location filename="../../qi_desktop/ui/search/lines.py" />
      <source>Comment on a passage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/consent/words.py" />
      <source>Comment on an answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/consent/words.py" />
      <source>Comment on the sample</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/consent/words.py" />
      <source>Consent was withdrawn, and what was said is gone from this session. It takes no new words; the number of people still counts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/consent/words.py" />
      <source>Consent withdrawn. Their words are out of every list and search; the file is in use, so its free parts are written over when it is next opened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/consent/words.py" />
      <source>Consent withdrawn. Their words are out of this file and of all it sends from now on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/consent/words.py" />
      <location filename="../../qi_desktop/ui/search/lines.py" />
      <source>Enabler or barrier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/consent/words.py" />
      <source>Every note of the session is emptied, and every quote from it goes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/consent/words.py" />
      <source>Evidence of an enquiry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/consent/words.py" />
      <location filename="../../qi_desktop/ui/reporting/findings/cell_editor.py" />
      <location filename="../../qi_desktop/ui/search/lines.py" />
      <source>Finding</source>
      <translation type="unfinished">Canfyddiad</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/consent/words.py" />
      <source>Is every word of theirs in a turn of {label}? {nobodys} of these notes are in nobody's turn and would stay.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/consent/words.py" />
      <location filename="../../qi_desktop/ui/search/lines.py" />
      <source>Key fact</source>
      <translation type="unfinished">Ffaith allweddol</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/consent/words.py" />
      <source>No look could be taken into {listed}: delete what was made before today.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/consent/words.py" />
      <source>No words of theirs are in this file. The withdrawal is recorded, and nothing else changes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/consent/words.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/session_view.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/writing/field.py" />
      <location filename="../../qi_desktop/ui/reporting/support/words.py" />
      <location filename="../../qi_desktop/ui/search/lines.py" />
      <source>Note</source>
      <translation type="unfinished">Nodyn</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/consent/words.py" />
      <source>Only earlier wordings hold them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/consent/words.py" />
      <source>Only the turns of {label}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/consent/words.py" />
      <source>Own text of the report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/consent/words.py" />
      <source>Point about the draft</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/consent/words.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/words.py" />
      <location filename="../../qi_desktop/ui/search/lines.py" />
      <source>Practice example</source>
      <translation type="unfinished">Enghraifft o ymarfer</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/consent/words.py" />
      <source>Quote in the inbox</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/consent/words.py" />
      <location filename="../../qi_desktop/ui/search/lines.py" />
      <source>Recommendation</source>
      <translation type="unfinished">Argymhelliad</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/consent/words.py" />
      <source>Record first that every service user in this session agreed; then it can be written up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/consent/words.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/session_view.py" />
      <location filename="../../qi_desktop/ui/search/lines.py" />
      <source>Session</source>
      <translation type="unfinished">Sesiwn</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/consent/words.py" />
      <location filename="../../qi_desktop/ui/search/lines.py" />
      <source>Step of an enquiry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/consent/words.py" />
      <source>Their name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/consent/words.py" />
      <source>This goes for good: {listed}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/consent/words.py" />
      <source>This row stands for {heads} people, and all of them withdraw. If only one does, keep the words,</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/consent/words.py" />
      <source>Title of a note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/consent/words.py" />
      <source>{row} and give that one a row of their own first: Enter on the row, then One apart.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/consent/words.py" />
      <source>“{words}”, and {earlier} of the same text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/documents/document_panel.py" />
      <source>A document needs a title.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/documents/document_panel.py" />
      <source>A document stays as it was brought in. Mark its words to code them; write what you think in a note.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/documents/document_panel.py" />
      <source>Document taken out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/documents/document_panel.py" />
      <source>From {source}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/documents/document_panel.py" />
      <source>Give it this title</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/documents/document_panel.py" />
      <source>Renamed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/documents/document_panel.py" />
      <source>Take the document out with what is coded in it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/documents/document_panel.py" />
      <source>Title of the document</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/documents/dropping.py" />
      <source>Documents ({listed});;All files (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/documents/taking_out.py" />
      <source>As</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/documents/taking_out.py" />
      <source>Take all notes out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/documents/taking_out.py" />
      <source>Take out…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/documents/taking_out.py" />
      <source>Taking the notes out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/documents/taking_out.py" />
      <source>Where shall the notes lie?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/documents/taking_out.py" />
      <source>Write all notes in this form</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/fieldnotes/documents/view.py" />
      <source>%n documents</source>
      <translation type="unfinished">
        <numerusform>%n dogfen</numerusform>
        <numerusform>%n dogfen</numerusform>
        <numerusform>%n dogfen</numerusform>
        <numerusform>%n dogfen</numerusform>
        <numerusform>%n dogfen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/documents/view.py" />
      <source>A policy, minutes, a letter: bring in what others wrote as DOCX, ODT, PDF or plain text. Its words can then be coded and searched like your notes. The file itself stays where it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/documents/view.py" />
      <source>Bring in…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/documents/view.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/line_list.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/guides/view.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/inbox/view.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/sessions_face.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/themes/view.py" />
      <location filename="../../qi_desktop/ui/inspection/listed/list_screen.py" />
      <location filename="../../qi_desktop/ui/reporting/findings/page.py" />
      <source>Chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/documents/view.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/faces.py" />
      <location filename="../../qi_desktop/ui/reporting/support/words.py" />
      <location filename="../../qi_desktop/ui/search/narrowing.py" />
      <source>Documents</source>
      <translation type="unfinished">Dogfennau</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/documents/view.py" />
      <source>Drop {named} here to bring it in as text. The file stays where it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/documents/view.py" />
      <source>No documents yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/documents/view.py" />
      <source>Reading {documents}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/documents/view.py" />
      <source>Which documents shall be brought in?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/documents/view.py" />
      <source>{documents} brought in</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/fieldnotes/documents/words.py" />
      <source>%n codes</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/fieldnotes/documents/words.py" />
      <source>%n more documents</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/fieldnotes/documents/words.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/sessions_face.py" />
      <source>%n notes</source>
      <translation type="unfinished">
        <numerusform>%n nodyn</numerusform>
        <numerusform>%n nodyn</numerusform>
        <numerusform>%n nodyn</numerusform>
        <numerusform>%n nodyn</numerusform>
        <numerusform>%n nodyn</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/fieldnotes/documents/words.py" />
      <source>%n pages</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/fieldnotes/documents/words.py" />
      <source>%n passages</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/fieldnotes/documents/words.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/sessions_face.py" />
      <source>%n sessions</source>
      <translation type="unfinished">
        <numerusform>%n sesiwn</numerusform>
        <numerusform>%n sesiwn</numerusform>
        <numerusform>%n sesiwn</numerusform>
        <numerusform>%n sesiwn</numerusform>
        <numerusform>%n sesiwn</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/fieldnotes/documents/words.py" />
      <source>%n sessions were left out for want of consent.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/fieldnotes/documents/words.py" />
      <source>%n texts name somebody: look them through.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/documents/words.py" />
      <source>A document (DOCX)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/documents/words.py" />
      <source>A project for QualCoder, NVivo… (REFI-QDA)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/documents/words.py" />
      <source>Codebooks (*.qdc)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/documents/words.py" />
      <source>Coded passages as a table (CSV)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/documents/words.py" />
      <source>Coded passages as a table (XLSX)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/documents/words.py" />
      <source>Documents (*.docx)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/documents/words.py" />
      <source>Markdown (*.md)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/documents/words.py" />
      <source>Not encrypted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/documents/words.py" />
      <source>One web page (HTML)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/documents/words.py" />
      <source>Plain text with marks (Markdown)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/documents/words.py" />
      <source>Projects (*.qdpx)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/documents/words.py" />
      <source>Tables (*.csv)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/documents/words.py" />
      <source>The themes alone (REFI-QDA codebook)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/documents/words.py" />
      <source>Web pages (*.html)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/documents/words.py" />
      <source>Workbooks (*.xlsx)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/documents/words.py" />
      <source>Written: {name}, {codes}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/documents/words.py" />
      <source>Written: {name}, {listed}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/documents/words.py" />
      <source>nothing coded yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/documents/words.py" />
      <source>{more_documents} could not be read either.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/documents/words.py" />
      <source>{name} was brought in, but {pages} of its {one_pages} hold no words: they may have been scanned as pictures.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/board.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/plan_view.py" />
      <source>Arrows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/board.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/page.py" />
      <source>Board</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/board.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/line_view.py" />
      <source>Line of enquiry followed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/board.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/line_view.py" />
      <source>Line of enquiry open again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/board.py" />
      <source>Next: {weekday}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/board.py" />
      <source>moves the card</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/board.py" />
      <source>opens it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/closing.py" />
      <source>Close it as answered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/closing.py" />
      <source>Follow it again, with the reason</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/closing.py" />
      <source>Give it up, with the reason</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/closing.py" />
      <source>Kept as you type.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/closing.py" />
      <source>Line of enquiry dropped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/closing.py" />
      <source>Line of enquiry reopened</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/closing.py" />
      <source>Line of enquiry settled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/closing.py" />
      <source>Say what was found before you settle it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/closing.py" />
      <source>Say why it is given up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/closing.py" />
      <source>Say why it is taken up again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/closing.py" />
      <source>What was found, or why it is given up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/closing.py" />
      <source>Why it is given up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/closing.py" />
      <source>Why it is taken up again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/evidence_form.py" />
      <location filename="../../qi_desktop/ui/sampling/allocation/interests.py" />
      <source>A case</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/evidence_form.py" />
      <source>A document</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/evidence_form.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/from_panel.py" />
      <source>Evidence added</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/evidence_form.py" />
      <source>In your own words. What people said belongs into a note and comes in from there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/evidence_form.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/from_panel.py" />
      <source>It speaks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/evidence_form.py" />
      <source>One that is not in the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/evidence_form.py" />
      <source>Say what bears on the question.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/evidence_form.py" />
      <source>What it says</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/evidence_form.py" />
      <source>What was seen or heard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/evidence_form.py" />
      <source>Which one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/evidence_panel.py" />
      <source>Add evidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/evidence_panel.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/steps_panel.py" />
      <location filename="../../qi_desktop/ui/reporting/support/panel.py" />
      <location filename="../../qi_desktop/ui/settings/folders.py" />
      <source>Delete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/evidence_panel.py" />
      <source>Evidence weighed: {word}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/evidence_panel.py" />
      <source>Key {key}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/evidence_panel.py" />
      <source>Nothing was gathered before it was closed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/evidence_panel.py" />
      <source>Nothing yet. Mark words of a note and code them to this line of enquiry, or add something here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/form.py" />
      <source>A line of enquiry needs a question.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/form.py" />
      <source>Edit the line of enquiry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/form.py" />
      <source>Keep the changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/form.py" />
      <source>Line of enquiry changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/form.py" />
      <source>Line of enquiry in words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/form.py" />
      <source>Line of enquiry opened</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/form.py" />
      <source>New line of enquiry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/form.py" />
      <source>One question that week two can answer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/form.py" />
      <source>Open the line of enquiry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/form.py" />
      <source>What week one showed: a count, a case, a remark.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/form.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/line_view.py" />
      <location filename="../../qi_desktop/ui/history/changes.py" />
      <source>What would settle it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/form.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/line_view.py" />
      <source>Who follows it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/form.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/step_form.py" />
      <source>Whom to ask, what to read, where to go.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/form.py" />
      <source>Why it is opened</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/form.py" />
      <source>new line of enquiry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/from_panel.py" />
      <source>Add it there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/from_panel.py" />
      <source>Or add it to one that is open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/line_list.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/page.py" />
      <location filename="../../qi_desktop/ui/navigation.py" />
      <location filename="../../qi_desktop/ui/search/narrowing.py" />
      <source>Enquiries</source>
      <translation type="unfinished">Ymholiadau</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/line_list.py" />
      <source>Lines of enquiry</source>
      <translation type="unfinished">Trywyddau ymholi</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/line_list.py" />
      <source>None of these.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/line_view.py" />
      <source> by {names}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/line_view.py" />
      <location filename="../../qi_desktop/ui/history/changes.py" />
      <source>Conclusion</source>
      <translation type="unfinished">Casgliad</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/line_view.py" />
      <source>Edit</source>
      <translation type="unfinished">Golygu</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/line_view.py" />
      <source>Follow it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/line_view.py" />
      <source>Followed by {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/line_view.py" />
      <source>From: {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/line_view.py" />
      <source>Let it rest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/line_view.py" />
      <source>Nobody follows it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/line_view.py" />
      <source>Not said.</source>
      <translation type="unfinished">Heb ei ddweud.</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/line_view.py" />
      <source>Open the {value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/line_view.py" />
      <source>Open what it came from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/line_view.py" />
      <source>Settle it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/line_view.py" />
      <source>Somebody is on it now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/line_view.py" />
      <source>Two laptops say different things of this line of enquiry.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/line_view.py" />
      <source>Why it was opened</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/line_view.py" />
      <location filename="../../qi_desktop/ui/inspection/keys/recovery_panel.py" />
      <source>not yet</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/page.py" />
      <source>%n lines of enquiry</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/page.py" />
      <location filename="../../qi_desktop/ui/inspection/listed/list_screen.py" />
      <location filename="../../qi_desktop/ui/sampling/review/checks.py" />
      <source>List</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/page.py" />
      <source>No lines of enquiry yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/page.py" />
      <source>Open the first one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/page.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/plan_view.py" />
      <source>Plan for week two</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/page.py" />
      <source>Show as</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/page.py" />
      <source>What week one raises becomes a question for week two: why it is asked, what would settle it, who follows it. Open the first one here, or from a count, a case or a passage.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/page.py" />
      <source>Whose lines of enquiry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/plan_print.py" />
      <source>A page a person: days, hours, steps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/plan_print.py" />
      <source>Plan for week two.pdf</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/plan_print.py" />
      <source>Write the plan to print</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/plan_print.py" />
      <source>Writing the plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/plan_print.py" />
      <source>{name} written; not encrypted, with names of the team</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/plan_view.py" />
      <source>%n steps</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/plan_view.py" />
      <source>Nothing is planned yet. Open a line of enquiry and add a step: whom to ask or what to read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/plan_view.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/steps_panel.py" />
      <source>Step done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/plan_view.py" />
      <source>Step moved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/plan_view.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/steps_panel.py" />
      <source>Step open again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/plan_view.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/steps_panel.py" />
      <source>Step removed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/plan_view.py" />
      <source>Twice at {starts}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/plan_view.py" />
      <source>another day or person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/plan_view.py" />
      <source>changes it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/plan_view.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/steps_panel.py" />
      <source>done</source>
      <translation type="unfinished">wedi'i wneud</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/plan_view.py" />
      <source>{steps}, {done} done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/sessions_panel.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/faces.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/sessions_face.py" />
      <location filename="../../qi_desktop/ui/search/narrowing.py" />
      <source>Sessions</source>
      <translation type="unfinished">Sesiynau</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/step_form.py" />
      <source>Add the step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/step_form.py" />
      <location filename="../../qi_desktop/ui/history/changes.py" />
      <source>Day</source>
      <translation type="unfinished">Diwrnod</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/step_form.py" />
      <source>Hour</source>
      <translation type="unfinished">Awr</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/step_form.py" />
      <source>Keep the step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/step_form.py" />
      <source>No session yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/step_form.py" />
      <source>Open its line of enquiry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/step_form.py" />
      <source>Say what is to be done.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/step_form.py" />
      <source>Session it became</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/step_form.py" />
      <source>Step added</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/step_form.py" />
      <source>Step kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/step_form.py" />
      <source>What is to be done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/step_form.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/sums_panel.py" />
      <location filename="../../qi_desktop/ui/sampling/settings/named_cases.py" />
      <source>Who</source>
      <translation type="unfinished">Pwy</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/step_form.py" />
      <source>Write an hour like 9:30.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/steps_panel.py" />
      <source>Add a step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/steps_panel.py" />
      <source>Not done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/steps_panel.py" />
      <source>Nothing planned yet. A step says whom to ask or what to read, who does it and when.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/steps_panel.py" />
      <source>Nothing was planned before it was closed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/steps_panel.py" />
      <source>Steps</source>
      <translation type="unfinished">Camau</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/steps_panel.py" />
      <source>Week two</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/steps_panel.py" />
      <source>{done} of {count} done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/subjects.py" />
      <source>Count, {provider}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/subjects.py" />
      <location filename="../../qi_desktop/ui/reporting/support/words.py" />
      <source>This is not in the file any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/subjects.py" />
      <source>words changed since they were marked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/subjects.py" />
      <source>words gone from the note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/subjects.py" />
      <source>words not in this file yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/words.py" />
      <source>Against</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/words.py" />
      <source>Answered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/words.py" />
      <source>Dropped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/words.py" />
      <source>Followed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/words.py" />
      <source>Given up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/words.py" />
      <source>Let rest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/words.py" />
      <source>No day yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/words.py" />
      <source>Nobody is on it yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/words.py" />
      <source>Opened</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/words.py" />
      <source>Reopened</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/words.py" />
      <source>Somebody is on it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/words.py" />
      <source>against</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/words.py" />
      <source>for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/enquiries/words.py" />
      <source>to weigh</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/faces.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/guides/view.py" />
      <source>Guides</source>
      <translation type="unfinished">Canllawiau cyfweld</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/faces.py" />
      <location filename="../../qi_desktop/ui/search/narrowing.py" />
      <source>Inbox</source>
      <translation type="unfinished">Mewnflwch</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/faces.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/themes/tree.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/themes/view.py" />
      <location filename="../../qi_desktop/ui/search/narrowing.py" />
      <source>Themes</source>
      <translation type="unfinished">Themâu</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/guides/form.py" />
      <source>1 session follows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/guides/form.py" />
      <source>A guide needs a name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/guides/form.py" />
      <source>Any session</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/guides/form.py" />
      <source>As the guide came with the program</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/guides/form.py" />
      <source>Every session can follow it once it is saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/guides/form.py" />
      <source>First words back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/guides/form.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/session_form.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/writing/guide_panel.py" />
      <source>Guide</source>
      <translation type="unfinished">Canllaw cyfweld</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/guides/form.py" />
      <source>Guide removed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/guides/form.py" />
      <source>Guide saved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/guides/form.py" />
      <source>Name of the guide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/guides/form.py" />
      <source>No session follows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/guides/form.py" />
      <source>One in each line, in the order of asking. A question you only polish keeps its ticks.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/guides/form.py" />
      <source>Take the guide away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/guides/form.py" />
      <source>The guide's first words are back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/guides/form.py" />
      <source>Write at least one question.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/guides/form.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/guides/view.py" />
      <source>new guide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/guides/form.py" />
      <source>{following} sessions follow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/guides/form.py" />
      <source>{several} this guide.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/fieldnotes/guides/view.py" />
      <location filename="../../qi_desktop/ui/reporting/readiness.py" />
      <source>%n questions</source>
      <translation type="unfinished">
        <numerusform>%n cwestiwn</numerusform>
        <numerusform>%n cwestiwn</numerusform>
        <numerusform>%n cwestiwn</numerusform>
        <numerusform>%n cwestiwn</numerusform>
        <numerusform>%n cwestiwn</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/guides/view.py" />
      <source>Bring back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/guides/view.py" />
      <source>Guide brought back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/guides/view.py" />
      <source>Only the lead changes guides.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/guides/view.py" />
      <source>Removed: {listed}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/guides/view.py" />
      <source>What to ask whom.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/guides/view.py" />
      <source>changed here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/guides/view.py" />
      <source>written here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/inbox/capture_view.py" />
      <source>About case</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/inbox/capture_view.py" />
      <source>Capture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/inbox/capture_view.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/inbox/view.py" />
      <source>Caught</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/inbox/capture_view.py" />
      <source>Caught during</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/inbox/capture_view.py" />
      <source>Discard</source>
      <translation type="unfinished">Gwaredu</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/inbox/capture_view.py" />
      <source>Discarded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/inbox/capture_view.py" />
      <source>It is a</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/inbox/capture_view.py" />
      <source>Let nothing become of it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/inbox/capture_view.py" />
      <source>No session</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/inbox/capture_view.py" />
      <source>What was caught</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/inbox/capture_view.py" />
      <source>by {name}</source>
      <translation type="unfinished">gan {name}</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/inbox/filing.py" />
      <source>A line of enquiry is open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/inbox/filing.py" />
      <source>A new line of enquiry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/inbox/filing.py" />
      <source>A new note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/inbox/filing.py" />
      <source>A step in week two</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/inbox/filing.py" />
      <source>Added to the note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/inbox/filing.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/session_view.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/sessions_face.py" />
      <source>Apart from sessions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/inbox/filing.py" />
      <source>Evidence on a line of enquiry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/inbox/filing.py" />
      <source>File it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/inbox/filing.py" />
      <source>File it as</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/inbox/filing.py" />
      <source>Filed as a note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/inbox/filing.py" />
      <source>Filed as a step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/inbox/filing.py" />
      <source>Filed as evidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/inbox/filing.py" />
      <source>In the session</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/inbox/filing.py" />
      <source>More of a note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/inbox/filing.py" />
      <source>Of the line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/inbox/filing.py" />
      <source>The line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/inbox/filing.py" />
      <source>The note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/inbox/filing.py" />
      <source>There is none yet. File it another way.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/inbox/view.py" />
      <source>Captures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/inbox/view.py" />
      <source>Catch something now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/inbox/view.py" />
      <source>Nothing waits to be filed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/inbox/view.py" />
      <source>Press {capture_key} anywhere in the program to catch a thought, a follow-up or a quote. It waits here until you file it in a note or under a line of enquiry.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/inbox/view.py" />
      <source>The team's</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/inbox/view.py" />
      <source>Whose captures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/links_row.py" />
      <source>Bears on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/links_row.py" />
      <source>Link</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/links_row.py" />
      <source>Link taken away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/links_row.py" />
      <source>Linked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/links_row.py" />
      <source>Linked to nothing yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/links_row.py" />
      <source>Sampled case</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/links_row.py" />
      <source>Say on which case, domain or line of enquiry the session bears</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/links_row.py" />
      <source>Take the link to {words} away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/links_row.py" />
      <source>The session bears on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/links_row.py" />
      <source>There is none of them yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/links_row.py" />
      <location filename="../../qi_desktop/ui/sampling/allocation/interests.py" />
      <source>Which</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/links_row.py" />
      <source>a case of somebody else</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/links_row.py" />
      <source>a line of enquiry taken away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/notes_page.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/session_view.py" />
      <location filename="../../qi_desktop/ui/navigation.py" />
      <location filename="../../qi_desktop/ui/reporting/support/words.py" />
      <location filename="../../qi_desktop/ui/search/narrowing.py" />
      <source>Notes</source>
      <translation type="unfinished">Nodiadau</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/notes_page.py" />
      <source>Part of the notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/participant_form.py" />
      <source>By themselves</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/participant_form.py" />
      <source>Give one person of the row a row of their own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/participant_form.py" />
      <source>Marks of their turns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/participant_form.py" />
      <source>Neither provider</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/participant_form.py" />
      <source>One apart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/participant_form.py" />
      <source>One for each person, such as RO1 RO2.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/participant_form.py" />
      <source>One person has a row of their own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/participant_form.py" />
      <source>Only where it is needed; never a service user's.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/participant_form.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/session_form.py" />
      <source>Partner agency</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/participant_form.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/participants_panel.py" />
      <location filename="../../qi_desktop/ui/history/changes.py" />
      <location filename="../../qi_desktop/ui/inspection/team/member_form.py" />
      <location filename="../../qi_desktop/ui/inspection/team/panel.py" />
      <source>Role</source>
      <translation type="unfinished">Rôl</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/participant_form.py" />
      <source>Row changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/participant_form.py" />
      <source>Save</source>
      <translation type="unfinished">Cadw</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/participant_form.py" />
      <source>Take the row away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/participant_form.py" />
      <source>{count} {role_words} added</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/participant_form.py" />
      <source>{head_count} {role_words} removed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/participants_panel.py" />
      <source>Enter changes the row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/participants_panel.py" />
      <source>Marks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/participants_panel.py" />
      <source>Nobody yet. Add who took part by role and number, without names.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/participants_panel.py" />
      <source>Participants</source>
      <translation type="unfinished">Cyfranogwyr</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/participants_panel.py" />
      <location filename="../../qi_desktop/ui/search/lines.py" />
      <source>Who took part</source>
      <translation type="unfinished">Pwy gymerodd ran</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/participants_panel.py" />
      <source>by telephone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/participants_panel.py" />
      <source>{labels} marks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/participants_panel.py" />
      <source>{listed} and {last} mark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/participants_panel.py" />
      <source>{words} people of two rows: two laptops gave them out. Enter on a row gives it others.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/session_form.py" />
      <source>A session needs a title.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/session_form.py" />
      <source>Add session</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/session_form.py" />
      <source>As the report names it, such as the name of the court.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/session_form.py" />
      <source>Both together</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/session_form.py" />
      <source>Change nothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/session_form.py" />
      <source>Held by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/session_form.py" />
      <source>Held on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/session_form.py" />
      <source>Nobody's in particular</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/session_form.py" />
      <source>Only when a partner agency is met.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/session_form.py" />
      <source>Roles and places, never the name of a person under supervision.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/session_form.py" />
      <source>Save changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/session_form.py" />
      <source>Say who took part, and whether service users agreed, once the session is added.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/session_form.py" />
      <source>Session added</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/session_form.py" />
      <source>Session changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/session_form.py" />
      <source>The place is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/session_form.py" />
      <source>The questions to ask, ticked beside your note as you cover them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/session_form.py" />
      <source>The report counts the courts and sites visited.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/session_form.py" />
      <location filename="../../qi_desktop/ui/history/changes.py" />
      <location filename="../../qi_desktop/ui/inspection/setup_form.py" />
      <source>Title</source>
      <translation type="unfinished">Teitl</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/session_form.py" />
      <source>Until</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/session_form.py" />
      <source>What the session was</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/session_form.py" />
      <location filename="../../qi_desktop/ui/reporting/examples/beside.py" />
      <location filename="../../qi_desktop/ui/reporting/examples/form.py" />
      <source>Whose work</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/session_form.py" />
      <source>new session</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/session_head.py" />
      <source>Show the list, the people and the links again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/session_head.py" />
      <source>Take the session away with its people and notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/session_view.py" />
      <source> with its note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/session_view.py" />
      <source> with its {notes} notes</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/fieldnotes/session_view.py" />
      <source>%n captures wait</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/session_view.py" />
      <source>A note needs a title.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/session_view.py" />
      <source>Begin note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/session_view.py" />
      <source>Captures wait</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/session_view.py" />
      <source>File what was caught here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/session_view.py" />
      <source>Note begun</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/session_view.py" />
      <source>Notes of no session, or of one that was removed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/session_view.py" />
      <source>Nothing written yet. Begin a note; it is saved as you type.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/session_view.py" />
      <source>Session removed{words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/session_view.py" />
      <source>Title of the note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/session_view.py" />
      <source>Two laptops hold different words for this note. Decide on the Exchange page, then go on writing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/session_view.py" />
      <source>What this note is about</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/session_view.py" />
      <source>held by {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/session_view.py" />
      <source>{covered} of {count} questions of the guide covered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/sessions_face.py" />
      <source>A session is an interview, a focus group, a meeting, an observation or a visit. Add one, say who took part, then write your notes in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/sessions_face.py" />
      <source>Add the first session</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/sessions_face.py" />
      <source>All sessions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/sessions_face.py" />
      <source>Consent missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/sessions_face.py" />
      <source>No sessions yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/sessions_face.py" />
      <source>Show every session again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/sessions_face.py" />
      <source>Those behind: {count} {sum_words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/sums_panel.py" />
      <source>Fold the sums away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/sums_panel.py" />
      <source>Met so far</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/sums_panel.py" />
      <source>Show the sums</source>
      <translation type="unfinished">Dangos y symiau</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/sums_panel.py" />
      <source>Whom the inspection has met so far</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/themes/asking_forms.py" />
      <source>A new theme</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/themes/asking_forms.py" />
      <source>A new theme below “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/themes/asking_forms.py" />
      <source>A theme needs a name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/themes/asking_forms.py" />
      <source>Choose the theme it is joined to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/themes/asking_forms.py" />
      <source>Its passages and the themes below it come to the other one. Both keep what they were: they can be parted again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/themes/asking_forms.py" />
      <source>Join it to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/themes/asking_forms.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/themes/view.py" />
      <source>Join them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/themes/asking_forms.py" />
      <source>Join “{name}” to a theme that means the same</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/themes/asking_forms.py" />
      <source>Rename or define “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/themes/asking_forms.py" />
      <source>Theme added</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/themes/asking_forms.py" />
      <source>Theme kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/themes/asking_forms.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/themes/view.py" />
      <source>Themes joined</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/themes/asking_forms.py" />
      <source>Type to find the other theme</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/themes/asking_forms.py" />
      <source>What belongs to it and what does not, so that everybody codes alike.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/themes/asking_forms.py" />
      <source>What it means</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/themes/asking_forms.py" />
      <source>{new} below {parent}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/themes/passage_editor.py" />
      <source>(Enter)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/themes/passage_editor.py" />
      <source>Change its coding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/themes/passage_editor.py" />
      <source>Open in its note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/themes/passage_editor.py" />
      <source>The words stay in the note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/themes/passages_list.py" />
      <source>Any bearing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/themes/passages_list.py" />
      <source>Any domain</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/themes/passages_list.py" />
      <source>Any provider</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/themes/passages_list.py" />
      <source>Enter opens the note at the passage.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/themes/passages_list.py" />
      <source>None of these. Choose “Any” above to see the others.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/themes/passages_list.py" />
      <source>Nothing is coded to it yet. In a note, mark words and press Ctrl+M.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/themes/passages_list.py" />
      <location filename="../../qi_desktop/ui/reporting/support/words.py" />
      <source>Passages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/themes/passages_list.py" />
      <source>Show only: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/themes/passages_list.py" />
      <source>Words gone ({gone})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/themes/passages_list.py" />
      <source>{shown} of {all_of_them}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/themes/theme_panel.py" />
      <source>(Del)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/themes/theme_panel.py" />
      <source>(Ins)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/themes/theme_panel.py" />
      <source>Add one below</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/themes/theme_panel.py" />
      <source>Join to another</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/themes/theme_panel.py" />
      <source>Not defined yet: say what belongs here and what does not, so that everybody codes alike.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/themes/theme_panel.py" />
      <source>Part “{name}” again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/themes/theme_panel.py" />
      <source>Rename or define</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/themes/theme_panel.py" />
      <source>The two themes stand apart again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/themes/theme_panel.py" />
      <source>Theme removed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/themes/theme_panel.py" />
      <source>“{name}” was joined to it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/themes/tree.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/themes/view.py" />
      <source>All coded passages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/themes/tree.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/themes/view.py" />
      <source>Without a theme</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/themes/tree.py" />
      <source>{name}: {passages} passages</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/fieldnotes/themes/view.py" />
      <source>%n themes</source>
      <translation type="unfinished">
        <numerusform>%n thema</numerusform>
        <numerusform>%n thema</numerusform>
        <numerusform>%n thema</numerusform>
        <numerusform>%n thema</numerusform>
        <numerusform>%n thema</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/themes/view.py" />
      <source>A theme is a subject that comes up again and again. In a note, mark words, press Ctrl+M and name it; or name the first one here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/themes/view.py" />
      <source>Alt and an arrow move a theme.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/themes/view.py" />
      <source>Everything that was marked in the notes, whatever it was coded to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/themes/view.py" />
      <source>Name the first theme</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/themes/view.py" />
      <source>No themes yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/themes/view.py" />
      <source>Passages that were coded to something else, or to nothing yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/themes/view.py" />
      <source>Their passages come together; they can be parted again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/themes/view.py" />
      <source>Theme moved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/themes/view.py" />
      <source>{themes} are called “{name}”. Join them if they mean the same, or rename one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/words.py" />
      <source>Asked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/words.py" />
      <source>Barrier</source>
      <translation type="unfinished">Rhwystr</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/words.py" />
      <source>Court</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/words.py" />
      <source>Enabler</source>
      <translation type="unfinished">Hwylusydd</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/words.py" />
      <source>Focus group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/words.py" />
      <source>Given</source>
      <translation type="unfinished">Rhoddwyd</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/words.py" />
      <source>Interview</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/words.py" />
      <source>Meeting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/words.py" />
      <source>None of these</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/words.py" />
      <source>Not asked yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/words.py" />
      <source>Observation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/words.py" />
      <source>Quotation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/words.py" />
      <source>Site of unpaid work</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/words.py" />
      <source>Visit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/words.py" />
      <source>Withdrawn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/words.py" />
      <source>both together</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/words.py" />
      <source>court</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/words.py" />
      <source>courts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/words.py" />
      <source>focus group of staff</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/words.py" />
      <source>focus groups of staff</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/words.py" />
      <source>from {starts}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/words.py" />
      <source>judge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/words.py" />
      <source>judges</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/words.py" />
      <source>magistrate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/words.py" />
      <source>magistrates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/words.py" />
      <source>manager</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/words.py" />
      <source>managers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/words.py" />
      <source>member of staff</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/words.py" />
      <source>member of staff in them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/words.py" />
      <source>members of staff</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/words.py" />
      <source>members of staff in them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/words.py" />
      <source>partner agencies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/words.py" />
      <source>partner agency</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/words.py" />
      <source>people of partner agencies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/words.py" />
      <source>person of a partner agency</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/words.py" />
      <source>responsible officer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/words.py" />
      <source>responsible officers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/words.py" />
      <source>service user</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/words.py" />
      <source>service user without consent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/words.py" />
      <source>service users</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/words.py" />
      <source>service users without consent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/words.py" />
      <source>site of unpaid work</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/words.py" />
      <source>sites of unpaid work</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/words.py" />
      <source>until {ends}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/words.py" />
      <source>{starts} to {ends}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/writing/beside.py" />
      <source>Beside the note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/writing/difference_text.py" />
      <source>{gap}… {hidden:,} lines stand as they were …{after}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/writing/field.py" />
      <source>Write here. It is saved as you type.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/writing/finding.py" />
      <source>Close the search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/writing/finding.py" />
      <source>Next place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/writing/finding.py" />
      <source>Not in this note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/writing/finding.py" />
      <source>Previous place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/writing/finding.py" />
      <source>{number:,} of {count:,}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/writing/guide_panel.py" />
      <source>Guide chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/writing/guide_panel.py" />
      <source>Hide the guide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/writing/guide_panel.py" />
      <source>No guide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/writing/guide_panel.py" />
      <source>{done} of {count} covered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/writing/history_view.py" />
      <source>All its words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/writing/history_view.py" />
      <location filename="../../qi_desktop/ui/fieldnotes/writing/note_head.py" />
      <source>Back to writing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/writing/history_view.py" />
      <source>Give the note these words back; those it has now stay in its history</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/writing/history_view.py" />
      <source>Nothing has changed since</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/writing/history_view.py" />
      <source>Nothing was changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/writing/history_view.py" />
      <source>Restore this wording</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/writing/history_view.py" />
      <source>These words were removed on every laptop when consent was withdrawn.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/writing/history_view.py" />
      <source>What changed since</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/writing/history_view.py" />
      <location filename="../../qi_desktop/ui/history/detail.py" />
      <source>What it changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/writing/history_view.py" />
      <source>Wording</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/writing/history_view.py" />
      <source>Wording restored</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/writing/history_view.py" />
      <source>Wordings of the note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/writing/history_view.py" />
      <source>Words removed for good</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/writing/history_view.py" />
      <source>gone (struck through)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/writing/history_view.py" />
      <source>new (underlined)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/writing/history_view.py" />
      <source>now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/writing/note_view.py" />
      <source>A note of no session follows no guide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/writing/note_view.py" />
      <source>Note: {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/writing/note_view.py" />
      <source>Slips are left alone in this note, until the file is closed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/writing/note_view.py" />
      <source>Slips are underlined in this note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/writing/note_view.py" />
      <source>The settings say that no dictionary is used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/writing/note_view.py" />
      <source>These are the words you were typing when the program stopped. They become the note once you leave the field.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/writing/spelling_menu.py" />
      <source>Add “{text}” to the inspection's words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/writing/spelling_menu.py" />
      <source>Looking for what was meant …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/writing/spelling_menu.py" />
      <source>No slip was found in this note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/writing/spelling_menu.py" />
      <source>No word is near it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/writing/spelling_menu.py" />
      <source>Spelling is not looked at in this note (Shift+F7)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/writing/spelling_menu.py" />
      <source>“{word}” is one of the inspection's words now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/writing/turn_bar.py" />
      <source>Begin a turn: {who}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/writing/turn_bar.py" />
      <source>Begin your own turn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/writing/turn_bar.py" />
      <source>you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/writing/turn_bar.py" />
      <source>{turns} begin a turn, {own_key} yours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/fieldnotes/writing/word_count.py" />
      <source>, {count:,} of them selected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/getting_out.py" />
      <source>{rows:,} rows are in the folder {name}; READ-ME-FIRST.txt says what each file holds.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/getting_out.py" />
      <source>{told} Nothing of it is encrypted: keep it where only those can read it who may.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/getting_out.py" />
      <source>{told} {count} of {looked_at} pages of the file could not be read, and %n rows were lost; could-not-be-read.csv names each. Open the latest backup from the folder beside this file.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/helping/asking.py" />
      <source>Does: {what}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/helping/asking.py" />
      <source>Key: {keys}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/helping/asking.py" />
      <source>The help tells what can be done here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/helping/asking.py" />
      <location filename="../../qi_desktop/ui/helping/panel.py" />
      <source>This page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/helping/card.py" />
      <location filename="../../qi_desktop/ui/inspection/importing/mapping_screen.py" />
      <location filename="../../qi_desktop/ui/sampling/review/cross_view.py" />
      <source>Columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/helping/card.py" />
      <source>More in the help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/helping/found_lines.py" />
      <source>Help: {page}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/helping/glossary.py" />
      <source>Words of the trade as the report explains them, and those this program uses.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/helping/panel.py" />
      <source>All keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/helping/panel.py" />
      <source>Close help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/helping/panel.py" />
      <location filename="../../qi_desktop/ui/reporting/report_page.py" />
      <source>Contents</source>
      <translation type="unfinished">Cynnwys</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/helping/panel.py" />
      <source>Enter opens the best place, the arrow down leads to all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/helping/panel.py" />
      <source>Found in the help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/helping/panel.py" />
      <source>Glossary</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/helping/panel.py" />
      <source>Nothing found. Fewer letters or other words may help.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/helping/panel.py" />
      <source>Print all keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/helping/panel.py" />
      <source>Print what is shown; from the contents, the whole help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/helping/panel.py" />
      <source>Print…</source>
      <translation type="unfinished">Argraffu…</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/helping/picture_view.py" />
      <source>Close the picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/helping/printing.py" />
      <source>Help of QI Desktop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/helping/printing.py" />
      <source>Write the help to print</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/helping/printing.py" />
      <location filename="../../qi_desktop/ui/sampling/statement.py" />
      <source>{name} written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/helping/text.py" />
      <source>Help text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/helping/topics.py" />
      <source>Begin here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/helping/topics.py" />
      <source>Page by page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/helping/topics.py" />
      <source>There is no help here yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/helping/topics.py" />
      <source>To look up</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/history/against.py" />
      <source>%n fields were changed since and keep their newer values.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/history/against.py" />
      <source>All that it changed was changed again since. Take back first what changed it later.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/history/against.py" />
      <source>It can be taken back: what it began goes again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/history/against.py" />
      <source>It can be taken back: what stood there before comes back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/history/against.py" />
      <source>It cannot be done again by itself: {later} came since ({when}, {who}). Take that back first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/history/against.py" />
      <source>It cannot be taken back by itself: {later} rests on it ({when}, {who}). Take that back first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/history/against.py" />
      <source>It was done on another laptop. It is taken back there, and comes with the next file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/history/against.py" />
      <source>It was taken back ({when}, {who}) and can be done again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/history/against.py" />
      <source>No undo reaches it: erased words stay erased, and others know new keys already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/history/against.py" />
      <source>This file is open to be read only, so nothing can be taken back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/history/against.py" />
      <source>What it belongs to has been taken away since. Bring that back first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/history/changes.py" />
      <source>(erased)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/history/changes.py" />
      <source>Addressed to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/history/changes.py" />
      <source>Agency</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/history/changes.py" />
      <location filename="../../qi_desktop/ui/inspection/setup_form.py" />
      <source>Area</source>
      <translation type="unfinished">Ardal</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/history/changes.py" />
      <source>Begins</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/history/changes.py" />
      <location filename="../../qi_desktop/ui/reporting/examples/form.py" />
      <source>Changed name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/history/changes.py" />
      <source>Comment of the review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/history/changes.py" />
      <source>Consent given on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/history/changes.py" />
      <location filename="../../qi_desktop/ui/reporting/accuracy/editor.py" />
      <source>Decision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/history/changes.py" />
      <source>Ends</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/history/changes.py" />
      <location filename="../../qi_desktop/ui/inspection/setup_form.py" />
      <source>First day of fieldwork</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/history/changes.py" />
      <source>How consent was given</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/history/changes.py" />
      <location filename="../../qi_desktop/ui/reporting/findings/judging.py" />
      <source>Judgement</source>
      <translation type="unfinished">Barn</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/history/changes.py" />
      <location filename="../../qi_desktop/ui/inspection/setup_form.py" />
      <source>Last day of fieldwork</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/history/changes.py" />
      <source>Limits of consent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/history/changes.py" />
      <source>Meaning</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/history/changes.py" />
      <source>Opened because</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/history/changes.py" />
      <location filename="../../qi_desktop/ui/inspection/provider_form.py" />
      <source>Owner</source>
      <translation type="unfinished">Perchennog</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/history/changes.py" />
      <source>Sample size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/history/changes.py" />
      <location filename="../../qi_desktop/ui/inspection/words.py" />
      <source>Status</source>
      <translation type="unfinished">Statws</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/history/changes.py" />
      <location filename="../../qi_desktop/ui/reporting/findings/cell_editor.py" />
      <source>Summary</source>
      <translation type="unfinished">Crynodeb</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/history/changes.py" />
      <source>Taken away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/history/changes.py" />
      <source>Text</source>
      <translation type="unfinished">Testun</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/history/changes.py" />
      <source>Why it is relevant or not</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/history/changes.py" />
      <source>Why it stands in spite of the warning</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/history/changes.py" />
      <source>Why so decided</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/history/changes.py" />
      <location filename="../../qi_desktop/ui/inspection/importing/changes_view.py" />
      <location filename="../../qi_desktop/ui/inspection/importing/problems_view.py" />
      <location filename="../../qi_desktop/ui/sampling/cases/effect.py" />
      <source>nothing</source>
      <translation type="unfinished">dim byd</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/history/changes.py" />
      <source>yes</source>
      <translation type="unfinished">ie</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/history/changes.py" />
      <source>{field}: {now}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/history/changes.py" />
      <source>{field}: {was} → {now}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/history/detail.py" />
      <source>Back to the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/history/detail.py" />
      <source>Choose the later act that has to be taken back first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/history/detail.py" />
      <source>Do again what was taken back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/history/detail.py" />
      <location filename="../../qi_desktop/ui/search/preview.py" />
      <source>Go to where it stands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/history/detail.py" />
      <source>Show the list again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/history/detail.py" />
      <source>Take this one act back and leave the others as they are</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/history/detail.py" />
      <source>The chosen act</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/history/detail.py" />
      <source>“{reason}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/history/lines.py" />
      <source>Taken back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/history/lines.py" />
      <source>The other assessment, which is not to be seen before both are complete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/history/lines.py" />
      <source>somebody not signed in</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/history/page.py" />
      <source>%n acts.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/history/page.py" />
      <source>%n messages.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/history/page.py" />
      <source>About the history</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/history/page.py" />
      <source>By everybody</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/history/page.py" />
      <location filename="../../qi_desktop/ui/turning.py" />
      <source>Done again: {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/history/page.py" />
      <source>Done here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/history/page.py" />
      <source>It touched a great deal; whether it can be turned is looked up then.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/history/page.py" />
      <source>Messages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/history/page.py" />
      <source>No message.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/history/page.py" />
      <source>Nothing of the kind was done. Fewer or other words may help.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/history/page.py" />
      <source>Nothing was done yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/history/page.py" />
      <source>Search the history</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/history/page.py" />
      <source>Taken back: {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/history/page.py" />
      <source>The arrow down leads to what was done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/history/page.py" />
      <source>The latest first. Any act can be taken back by itself, as long as nothing later rests on it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/history/page.py" />
      <source>The latest {count} acts are listed; words find earlier ones.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/history/page.py" />
      <source>What was done, about what, by whom, or why</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/history/page.py" />
      <source>Whatever is done in this file is listed here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/history/page.py" />
      <source>Whose acts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/history/subjects.py" />
      <source>{one} and {count} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/history/subjects.py" />
      <source>{what}, {where}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/backups/places_panel.py" />
      <source>Also to a place that was emptied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/backups/places_panel.py" />
      <source>Choose places…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/backups/places_panel.py" />
      <source>Copy there now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/backups/places_panel.py" />
      <source>Copying the newest backup</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/backups/places_panel.py" />
      <location filename="../../qi_desktop/ui/inspection/backups/screen.py" />
      <source>Looking at the places of backups</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/backups/places_panel.py" />
      <source>None chosen yet. The folder beside the file does not help where the laptop is lost or its disk breaks: choose a folder on a stick or another drive, and every backup is copied there too, encrypted as it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/backups/places_panel.py" />
      <source>Other places</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/backups/reminder.py" />
      <source>In a week</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/backups/reminder.py" />
      <source>See the places…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/backups/reminder.py" />
      <source>Try a backup…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/backups/restore_panel.py" />
      <source>Put it in this file's place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/backups/restore_panel.py" />
      <source>The file then counts as another laptop of yours: the team's list learns so with your next bundle, and the lead's next pack brings back what you had sent and the backup lacks. The window locks; open it with your passphrase.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/backups/restore_panel.py" />
      <source>This file as it is now is kept beside it and stands in this list as the file that a backup replaced, so that it can be put back in the same way.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/backups/screen.py" />
      <location filename="../../qi_desktop/ui/inspection/erasing/screen.py" />
      <location filename="../../qi_desktop/ui/inspection/keys/screen.py" />
      <location filename="../../qi_desktop/ui/unlocking/about_form.py" />
      <location filename="../../qi_desktop/ui/unlocking/bring_out_form.py" />
      <location filename="../../qi_desktop/ui/unlocking/create_form.py" />
      <location filename="../../qi_desktop/ui/unlocking/demonstration_form.py" />
      <location filename="../../qi_desktop/ui/unlocking/recover_form.py" />
      <location filename="../../qi_desktop/ui/unlocking/restore_form.py" />
      <location filename="../../qi_desktop/ui/unlocking/settings_form.py" />
      <source>Back</source>
      <translation type="unfinished">Yn ôl</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/backups/screen.py" />
      <location filename="../../qi_desktop/ui/safekeeping.py" />
      <source>Backing up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/backups/screen.py" />
      <location filename="../../qi_desktop/ui/settings/declared.py" />
      <source>Backups</source>
      <translation type="unfinished">Copïau wrth gefn</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/backups/screen.py" />
      <source>It could not be looked into.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/backups/screen.py" />
      <source>Looking into it…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/backups/screen.py" />
      <source>Looking into the backup</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/backups/screen.py" />
      <source>Made</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/backups/screen.py" />
      <source>Occasion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/backups/screen.py" />
      <source>One is made on the first opening of a day, before bundles come in, and every twenty minutes of work. The newest ten stay, and one for each of the last seven days and four weeks in which you worked. They lie in the folder beside this file: they help against slips and damage, not where the laptop is lost.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/backups/screen.py" />
      <source>Put it back into a temporary file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/backups/screen.py" />
      <source>Put this backup back…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/backups/screen.py" />
      <source>Putting the backup back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/backups/screen.py" />
      <source>There is no backup of this file yet. Make the first one now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/backups/screen.py" />
      <source>Try this backup</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/backups/screen.py" />
      <source>Trying the backup</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/backups/words.py" />
      <source> Its last change is from {moment}.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/inspection/backups/words.py" />
      <source>%n copies</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/backups/words.py" />
      <source>, made since {moment}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/backups/words.py" />
      <source>A backup was last tried on {moment}. It is time to try one again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/backups/words.py" />
      <source>Backup made</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/inspection/backups/words.py" />
      <source>Backup made, and copied to %n places</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/backups/words.py" />
      <source>Backup made. Not copied to {places}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/backups/words.py" />
      <source>Backup of {moment}, {occasion_words}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/inspection/backups/words.py" />
      <source>Copied to %n places and read back</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/backups/words.py" />
      <source>It holds every change that this file holds: putting it back loses nothing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/backups/words.py" />
      <source>It holds no records yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/backups/words.py" />
      <source>It holds {listed}.{upto}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/backups/words.py" />
      <source>It lacks {changes} of this file{since}. Records changed: {listed}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/backups/words.py" />
      <source>No backup has reached {place} since {day}. Put it in or connect it when you can.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/backups/words.py" />
      <source>No backup of this file was ever tried. A backup nobody tried is a hope; it takes seconds.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/backups/words.py" />
      <source>Not copied to {places}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/backups/words.py" />
      <source>The backup of {made} cannot be relied upon: {problems}. This file itself is untouched. Make a fresh backup now, try that one, and check this file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/backups/words.py" />
      <source>The backup of {made} was put back into a temporary encrypted file: {changes:,} changes and {records:,} records, every page, chain and row as written. The temporary file is gone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/backups/words.py" />
      <source>after a new passphrase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/backups/words.py" />
      <source>after words were taken out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/backups/words.py" />
      <source>before a new version of the program</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/backups/words.py" />
      <source>before bundles came in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/backups/words.py" />
      <source>beside this file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/backups/words.py" />
      <source>could not be copied to; {last}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/backups/words.py" />
      <source>first opening of the day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/backups/words.py" />
      <source>last copied {moment}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/backups/words.py" />
      <source>not there just now; {last}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/backups/words.py" />
      <source>nothing copied yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/backups/words.py" />
      <source>others: {beyond:,}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/backups/words.py" />
      <source>the file that a backup replaced</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/backups/words.py" />
      <source>the folder is there, and what was put into it is not: another stick, perhaps; {last}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/backups/words.py" />
      <source>when you asked for it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/backups/words.py" />
      <source>while you worked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/backups/words.py" />
      <source>{copies}, {last}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/backups/words.py" />
      <source>{number:,.1f} MB</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/backups/words.py" />
      <source>{number:,} KB</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/copy_panel.py" />
      <source>Everything in the file stays. From then on it counts as another laptop of yours; the team's list learns so with your next bundle, and the lead's next pack brings back what you had sent and this copy lacks. What was done before can then no longer be undone here, and this act cannot either.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/copy_panel.py" />
      <source>Go on under a new name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/copy_panel.py" />
      <source>Going on under a new name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/copy_panel.py" />
      <source>Say so here if this file was copied into its place, by you or by whoever looks after the laptop, and later work was done in another copy of it. Otherwise both copies would number their changes alike, and the bundles of one of them would be refused.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/copy_panel.py" />
      <source>This copy was noticed when it was opened: it goes on under a new name already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/copy_panel.py" />
      <source>This file goes on under a new name. Open the lead's next pack before you go on working: it brings back what you had sent and this copy lacks.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/copy_panel.py" />
      <source>Was this file put back from a copy by hand?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/copy_panel.py" />
      <source>put back by hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/dropping.py" />
      <source>Case lists (*.xlsx *.xls *.ods *.csv *.tsv *.txt);;All files (*)</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/inspection/erasing/screen.py" />
      <source>An erasure was begun and not finished: %n copies are gone. Erase again to finish it.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/erasing/screen.py" />
      <source>Choose a place for the certificate, and erase…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/erasing/screen.py" />
      <source>Erase it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/erasing/screen.py" />
      <source>Erase this inspection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/erasing/screen.py" />
      <source>Erasing the copies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/erasing/screen.py" />
      <source>Files that go</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/erasing/screen.py" />
      <source>For when the time to keep it is over. The encrypted file and every copy of it that this laptop knows of are overwritten and removed, and a certificate is written. Nothing brings them back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/erasing/screen.py" />
      <source>Name of the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/erasing/screen.py" />
      <source>Nothing brings it back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/erasing/screen.py" />
      <source>Type the name of this file, to show that it is the right one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/erasing/screen.py" />
      <source>What stays</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/erasing/screen.py" />
      <source>Where the certificate goes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/erasing/screen.py" />
      <source>certificate-of-erasure.pdf</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/erasing/screen.py" />
      <source>{files}, {size}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/inspection/erasing/words.py" />
      <source>%n changes were not sent to anybody yet and would be lost. Send a bundle first.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/inspection/erasing/words.py" />
      <source>%n sealed files that were sent. They open only with the keys of whom they were sealed to.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/erasing/words.py" />
      <source>Backups in {place}, which is not there now. Put it in before you erase, or erase them there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/erasing/words.py" />
      <source>Copies that somebody made by hand, and backups of the whole laptop.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/erasing/words.py" />
      <source>Old cells of solid-state drives and sticks, which no program can reach. They are encrypted, and of use only to somebody who knows the passphrase.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/erasing/words.py" />
      <source>Reports, tables and exports that were written to folders, calendars and paper.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/erasing/words.py" />
      <source>What the other laptops of the inspection and the central team hold: their own files.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/erasing/words.py" />
      <source>a backup</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/erasing/words.py" />
      <source>a copy of the inspection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/erasing/words.py" />
      <source>a sealed file in the outbox</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/erasing/words.py" />
      <source>its working file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/erasing/words.py" />
      <source>the inspection itself</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/erasing/words.py" />
      <source>{unheard} of {sent} sealed files are not known to have been received. Make sure that the lead or the central team has this inspection before it goes from here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/file_panel.py" />
      <source> {elsewhere} attached files are on other laptops.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/file_panel.py" />
      <source> {gaps} stretches of others' changes have not come yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/file_panel.py" />
      <source>, and {beyond} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/file_panel.py" />
      <source>All that is typed here is kept encrypted in one file. It can be checked at any time, and everything in it can be had in formats that any program reads.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/file_panel.py" />
      <source>Backups…</source>
      <translation type="unfinished">Copïau wrth gefn…</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/file_panel.py" />
      <source>Checking the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/file_panel.py" />
      <source>Every page, chain and row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/file_panel.py" />
      <source>Get everything out now, then put the latest sound backup back under Backups.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/file_panel.py" />
      <source>Getting everything out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/file_panel.py" />
      <source>Something in this file is not as it was written: {told}{more}. Nothing was changed. {next}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/file_panel.py" />
      <source>This file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/file_panel.py" />
      <source>This file is sound: {changes:,} changes of {laptops}, each page, chain and row as written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/file_panel.py" />
      <source>Where to write everything, no longer encrypted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/file_panel.py" />
      <source>this laptop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/file_panel.py" />
      <source>{laptops} laptops</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/form_panel.py" />
      <source>Judgement form</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/form_panel.py" />
      <source>No judgement form yet. Cases are judged by it, one form a case.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/form_panel.py" />
      <source>{title}, version {version}. Packs carry it to every inspector.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/changes_view.py" />
      <source> and {more} more</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/inspection/importing/changes_view.py" />
      <location filename="../../qi_desktop/ui/inspection/importing/result_screen.py" />
      <location filename="../../qi_desktop/ui/inspection/importing/unknown_view.py" />
      <location filename="../../qi_desktop/ui/inspection/list_panel.py" />
      <location filename="../../qi_desktop/ui/inspection/listed/list_screen.py" />
      <location filename="../../qi_desktop/ui/sampling/allocation/board.py" />
      <location filename="../../qi_desktop/ui/sampling/asked.py" />
      <location filename="../../qi_desktop/ui/sampling/cases/effect.py" />
      <location filename="../../qi_desktop/ui/sampling/review/checks.py" />
      <location filename="../../qi_desktop/ui/sampling/review/fairness.py" />
      <location filename="../../qi_desktop/ui/sampling/review/review_view.py" />
      <source>%n cases</source>
      <translation type="unfinished">
        <numerusform>%n achos</numerusform>
        <numerusform>%n achos</numerusform>
        <numerusform>%n achos</numerusform>
        <numerusform>%n achos</numerusform>
        <numerusform>%n achos</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/changes_view.py" />
      <source>Added</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/changes_view.py" />
      <location filename="../../qi_desktop/ui/reporting/support/words.py" />
      <source>Changed</source>
      <translation type="unfinished">Newidiwyd</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/changes_view.py" />
      <source>Changes since the last list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/changes_view.py" />
      <location filename="../../qi_desktop/ui/inspection/importing/sheet_lines.py" />
      <location filename="../../qi_desktop/ui/inspection/listed/finding.py" />
      <location filename="../../qi_desktop/ui/inspection/overview.py" />
      <location filename="../../qi_desktop/ui/sampling/review/balance_table.py" />
      <location filename="../../qi_desktop/ui/sampling/review/more_tables.py" />
      <location filename="../../qi_desktop/ui/sampling/settings/minimums.py" />
      <source>Eligible</source>
      <translation type="unfinished">Cymwys</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/changes_view.py" />
      <source>In the sample and touched: {shown}. None of them is lost; look whether one needs replacing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/changes_view.py" />
      <source>Left out: {after}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/changes_view.py" />
      <source>List of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/changes_view.py" />
      <source>No longer listed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/changes_view.py" />
      <source>Now eligible</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/changes_view.py" />
      <source>Now left out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/changes_view.py" />
      <location filename="../../qi_desktop/ui/inspection/importing/duplicates_view.py" />
      <location filename="../../qi_desktop/ui/inspection/listed/list_screen.py" />
      <location filename="../../qi_desktop/ui/sampling/review/more_tables.py" />
      <location filename="../../qi_desktop/ui/sampling/settings/named_cases.py" />
      <source>Reference</source>
      <translation type="unfinished">Cyfeirnod</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/changes_view.py" />
      <source>Sampled as</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/changes_view.py" />
      <source>Was and is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/changes_view.py" />
      <location filename="../../qi_desktop/ui/inspection/importing/figures.py" />
      <source>eligible</source>
      <translation type="unfinished">cymwys</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/changes_view.py" />
      <source>{provider}: its first list, {cases}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/changes_view.py" />
      <source>{provider}: nothing new, {cases} as before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/changes_view.py" />
      <source>{provider}: {listed}, {unchanged:,} as before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/code_words.py" />
      <source>Missing: no office is known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/duplicates_view.py" />
      <location filename="../../qi_desktop/ui/sampling/settings/dimensions.py" />
      <source> and {number} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/duplicates_view.py" />
      <source>Listed more than once</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/duplicates_view.py" />
      <source>No reference, and no name with a date of birth, stands in more than one row.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/duplicates_view.py" />
      <source>Same name and date of birth</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/duplicates_view.py" />
      <source>Same reference on several rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/duplicates_view.py" />
      <source>Sheet and rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/duplicates_view.py" />
      <source>Stays</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/effect_view.py" />
      <source>Duplicates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/effect_view.py" />
      <location filename="../../qi_desktop/ui/sampling/cases/effect_panel.py" />
      <source>Effect</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/effect_view.py" />
      <location filename="../../qi_desktop/ui/inspection/listed/case_panel.py" />
      <location filename="../../qi_desktop/ui/inspection/overview.py" />
      <location filename="../../qi_desktop/ui/names/panel.py" />
      <source>Left out</source>
      <translation type="unfinished">Hepgorwyd</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/effect_view.py" />
      <location filename="../../qi_desktop/ui/sampling/review/balance_table.py" />
      <location filename="../../qi_desktop/ui/sampling/review/more_tables.py" />
      <source>Result</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/field_list.py" />
      <source>Needed for the draw and its review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/field_list.py" />
      <source>No column</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/field_list.py" />
      <source>No header</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/field_list.py" />
      <source>Taken if the list has it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/field_list.py" />
      <source>no column</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/field_list.py" />
      <source>no column, as you chose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/figures.py" />
      <source>Working it out…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/figures.py" />
      <source>left out</source>
      <translation type="unfinished">hepgorwyd</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/figures.py" />
      <location filename="../../qi_desktop/ui/inspection/importing/left_out_view.py" />
      <location filename="../../qi_desktop/ui/inspection/importing/unknown_view.py" />
      <source>not taken in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/figures.py" />
      <source>problems</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/figures.py" />
      <source>rows read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/left_out_view.py" />
      <source>Every row is eligible.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/left_out_view.py" />
      <location filename="../../qi_desktop/ui/inspection/importing/mapping_screen.py" />
      <location filename="../../qi_desktop/ui/inspection/importing/problems_view.py" />
      <location filename="../../qi_desktop/ui/sampling/review/cross_view.py" />
      <location filename="../../qi_desktop/ui/sampling/review/more_tables.py" />
      <source>Rows</source>
      <translation type="unfinished">Rhesi</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/left_out_view.py" />
      <location filename="../../qi_desktop/ui/sampling/review/more_tables.py" />
      <location filename="../../qi_desktop/ui/sampling/review/review_view.py" />
      <source>Rows left out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/left_out_view.py" />
      <source>What happens</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/left_out_view.py" />
      <source>on the list, not drawn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/mapping_screen.py" />
      <source>At least one sheet has to be taken in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/mapping_screen.py" />
      <location filename="../../qi_desktop/ui/inspection/page.py" />
      <source>Import a case list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/mapping_screen.py" />
      <source>Nothing was taken in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/mapping_screen.py" />
      <source>Offices added</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/mapping_screen.py" />
      <source>Reading {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/mapping_screen.py" />
      <source>Reading {name}…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/mapping_screen.py" />
      <source>Rows as sent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/mapping_screen.py" />
      <source>Rows as taken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/mapping_screen.py" />
      <source>Stopped. Choose anything to work the effect out again, or another file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/mapping_screen.py" />
      <source>Take nothing in (Esc)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/mapping_screen.py" />
      <source>Take the list in as it is shown here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/mapping_screen.py" />
      <source>Taking the list in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/mapping_screen.py" />
      <source>{file}, read as {how_read}. Nothing is taken in until you say so.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/previewing.py" />
      <source>Working out what the list comes to</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/inspection/importing/problems_view.py" />
      <location filename="../../qi_desktop/ui/inspection/importing/result_screen.py" />
      <source>%n cells</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/inspection/importing/problems_view.py" />
      <source>%n problems</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/problems_view.py" />
      <source>CSV (*.csv)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/problems_view.py" />
      <source>Cells</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/problems_view.py" />
      <source>Every cell could be read as it stands.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/problems_view.py" />
      <source>Problem</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/problems_view.py" />
      <source>Problems in the case list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/problems_view.py" />
      <source>Save as CSV…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/problems_view.py" />
      <source>Save the problems</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/problems_view.py" />
      <source>Saved {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/problems_view.py" />
      <source>Stands there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/problems_view.py" />
      <source>the file that was read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/problems_view.py" />
      <source>the header of the column</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/problems_view.py" />
      <source>the row, counted from 1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/problems_view.py" />
      <source>the sheet in it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/problems_view.py" />
      <source>were taken in all the same</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/problems_view.py" />
      <source>what could not be done with it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/problems_view.py" />
      <source>what stands there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/problems_view.py" />
      <source>will be taken in all the same</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/problems_view.py" />
      <source>{cells} could not be read as they stand; the good rows {said}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/problems_view.py" />
      <source>{named} and {more:,} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/problems_view.py" />
      <source>{problems} copied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/result_screen.py" />
      <source> {cells} could not be read as they stand; see Problems.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/result_screen.py" />
      <source>Back to the inspection (Esc)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/result_screen.py" />
      <source>The case list is in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/result_screen.py" />
      <source>This list had been taken in before; nothing changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/result_screen.py" />
      <source>{cases} can be drawn. Ctrl+Z takes the list out again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/result_screen.py" />
      <source>{lists}. Read as {how_read}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/result_screen.py" />
      <source>{provider} from sheet {sheet}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/sheet_form.py" />
      <source>As its column says</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/sheet_form.py" />
      <source>Headers in row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/sheet_form.py" />
      <source>Leave this sheet aside</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/sheet_form.py" />
      <source>No case could be drawn: {rows:,} of {effect_rows:,} rows: {reason}. Is a column taken wrongly?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/sheet_form.py" />
      <source>No sheet has headers that look like those of a case list. Say in which row they stand, then choose the columns below.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/sheet_form.py" />
      <source>Nothing says whose cases stand on {named}. Choose the provider of each such sheet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/sheet_form.py" />
      <source>Please choose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/sheet_form.py" />
      <source>Sheet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/sheet_form.py" />
      <source>The sheet holds no rows below its headers. Is this the right file?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/sheet_form.py" />
      <source>Whose cases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/sheet_form.py" />
      <source>cases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/sheet_form.py" />
      <source>{provider}, taken in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/sheet_lines.py" />
      <source>Headers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/sheet_lines.py" />
      <source>Passed over</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/sheet_view.py" />
      <source>Comes to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/sheet_view.py" />
      <source>First rows of the sheet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/unknown_view.py" />
      <source> and {left:,} more</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/inspection/importing/unknown_view.py" />
      <location filename="../../qi_desktop/ui/sampling/allocation/board.py" />
      <source>%n offices</source>
      <translation type="unfinished">
        <numerusform>%n swyddfa</numerusform>
        <numerusform>%n swyddfa</numerusform>
        <numerusform>%n swyddfa</numerusform>
        <numerusform>%n swyddfa</numerusform>
        <numerusform>%n swyddfa</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/inspection/importing/unknown_view.py" />
      <location filename="../../qi_desktop/ui/sampling/review/review_view.py" />
      <source>%n rows</source>
      <translation type="unfinished">
        <numerusform>%n rhes</numerusform>
        <numerusform>%n rhes</numerusform>
        <numerusform>%n rhes</numerusform>
        <numerusform>%n rhes</numerusform>
        <numerusform>%n rhes</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/unknown_view.py" />
      <source>Add these offices</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/unknown_view.py" />
      <source>Every value is one that the code lists know.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/unknown_view.py" />
      <source>Keep as written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/unknown_view.py" />
      <source>Leave unknown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/unknown_view.py" />
      <source>Show more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/unknown_view.py" />
      <source>Show more ({left:,})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/unknown_view.py" />
      <source>The list names {offices} not set up yet: {named}{more}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/unknown_view.py" />
      <source>Unknown values</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/unknown_view.py" />
      <source>counts as missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/unknown_view.py" />
      <source>kept as written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/unknown_view.py" />
      <source>mapped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/importing/unknown_view.py" />
      <source>suggested: check it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/keys/own_card.py" />
      <source>Another laptop takes the card as a file, or as the text that a scanner reads off the squares. It holds no secret.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/keys/own_card.py" />
      <source>Card saved as {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/keys/own_card.py" />
      <source>Copy its text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/keys/own_card.py" />
      <source>Make them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/keys/own_card.py" />
      <source>New keys made. Hand the new card in; the old keys vouch for it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/keys/own_card.py" />
      <source>Read these six words out when somebody telephones to compare them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/keys/own_card.py" />
      <source>Save the card…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/keys/own_card.py" />
      <source>Save the team card</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/keys/own_card.py" />
      <source>Team cards (*.qicard)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/keys/own_card.py" />
      <source>The card's text is in the clipboard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/keys/own_card.py" />
      <source>The team card as a QR code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/keys/own_card.py" />
      <location filename="../../qi_desktop/ui/inspection/setup_form.py" />
      <location filename="../../qi_desktop/ui/inspection/team/member_form.py" />
      <location filename="../../qi_desktop/ui/unlocking/bring_out_form.py" />
      <location filename="../../qi_desktop/ui/unlocking/recover_form.py" />
      <location filename="../../qi_desktop/ui/unlocking/restore_form.py" />
      <source>This is needed.</source>
      <translation type="unfinished">Mae angen hwn.</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/keys/own_card.py" />
      <source>This laptop's card</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/keys/own_card.py" />
      <source>What was sealed to the old ones still opens. Others have to read the new card in before they can send to it and take from it; their laptops see by themselves that it is yours.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/keys/own_card.py" />
      <source>Why does this laptop need new keys?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/keys/own_card.py" />
      <source>somebody saw the laptop unlocked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/keys/passphrase_panel.py" />
      <source> {replaced} backups made way for a fresh one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/keys/passphrase_panel.py" />
      <location filename="../../qi_desktop/ui/unlocking/bring_out_form.py" />
      <location filename="../../qi_desktop/ui/unlocking/open_form.py" />
      <location filename="../../qi_desktop/ui/unlocking/restore_form.py" />
      <source>Passphrase</source>
      <translation type="unfinished">Cyfrinymadrodd</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/keys/passphrase_panel.py" />
      <source>Passphrase in use</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/keys/passphrase_panel.py" />
      <source>The passphrase is changed.{backups}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/keys/passphrase_panel.py" />
      <source>The whole file is written anew under the new passphrase, checked, and only then takes the place of the old one. Backups beside it, which open with the old passphrase, make way for a fresh one. Copies elsewhere keep the passphrase they were made under.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/keys/passphrase_panel.py" />
      <source>Type the passphrase you opened the file with.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/keys/passphrase_panel.py" />
      <source>Writing the file under its new passphrase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/keys/recovery_panel.py" />
      <source>Envelope saved as {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/keys/recovery_panel.py" />
      <source>Envelopes (*{envelope_suffix})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/keys/recovery_panel.py" />
      <source>Lost passphrases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/keys/recovery_panel.py" />
      <source>Make another and its sheet…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/keys/recovery_panel.py" />
      <source>Make another…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/keys/recovery_panel.py" />
      <source>Only if the sheet is lost or was seen by others. Every laptop has to seal to the new key first; the old sheet still opens copies made before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/keys/recovery_panel.py" />
      <source>Save the envelope</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/keys/recovery_panel.py" />
      <source>Save the envelope of the one chosen…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/keys/recovery_panel.py" />
      <source>The key is printed once on a sheet for the central team and kept nowhere else. Every laptop seals the key of its own file to it; that envelope comes with its bundles.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/keys/recovery_panel.py" />
      <source>The lead makes the recovery key of the inspection; this laptop seals to it once it hears of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/keys/recovery_panel.py" />
      <source>The recovery key is made, and its sheet written as {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/keys/recovery_panel.py" />
      <source>The recovery key was made on {day}. Of {count} in the team, {sealed} sealed to it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/keys/recovery_panel.py" />
      <source>The recovery key was made on {day}. Of {count} in the team, {sealed} sealed to it; the others do so with their next bundle.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/keys/recovery_panel.py" />
      <source>There is no recovery key yet. Until the lead makes one, a file whose passphrase is lost stays closed for everybody, for ever.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/keys/recovery_panel.py" />
      <source>Whose file could be opened again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/keys/recovery_panel.py" />
      <source>Write the recovery sheet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/keys/recovery_panel.py" />
      <source>{sheet} holds the key, and nothing else does. Print it now, give the sheet to the central team, then delete the file: whoever has the key and an envelope opens that laptop's workspace.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/keys/screen.py" />
      <source>Keys and passphrase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/keys/screen.py" />
      <source>What this laptop is to others, and what opens it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/list_panel.py" />
      <location filename="../../qi_desktop/ui/inspection/listed/list_screen.py" />
      <source>Case list</source>
      <translation type="unfinished">Rhestr achosion</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/list_panel.py" />
      <source>Cases left out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/list_panel.py" />
      <source>Decided by a person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/list_panel.py" />
      <source>Enter or a double click shows the cases behind a reason.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/list_panel.py" />
      <source>Left out because</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/list_panel.py" />
      <source>No case list yet. Add the providers, then import the spreadsheet they sent: one row a case, in any order of columns. It can also be dropped here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/list_panel.py" />
      <source>Search every listed case, and decide about one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/list_panel.py" />
      <source>{cases} decided by a person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/list_panel.py" />
      <source>{number:,} eligible, {left_out:,} left out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/listed/case_panel.py" />
      <source> This cannot be overruled.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/listed/case_panel.py" />
      <source>By the rules: eligible.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/listed/case_panel.py" />
      <source>By the rules: {verdict}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/listed/case_panel.py" />
      <source>Count as eligible…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/listed/case_panel.py" />
      <source>Counted as eligible</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/listed/case_panel.py" />
      <source>Decision withdrawn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/listed/case_panel.py" />
      <source>Drawn as {number}. A decision here does not replace it in the sample.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/listed/case_panel.py" />
      <source>Eligible: can be drawn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/listed/case_panel.py" />
      <source>Leave out…</source>
      <translation type="unfinished">Hepgor…</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/listed/case_panel.py" />
      <source>Let the rules decide again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/listed/case_panel.py" />
      <source>No reference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/listed/case_panel.py" />
      <source>The case</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/listed/case_panel.py" />
      <source>a person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/listed/case_panel.py" />
      <source>counts as eligible</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/listed/case_panel.py" />
      <source>is left out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/listed/case_panel.py" />
      <source>{provider}, row {row} of its list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/listed/case_panel.py" />
      <source>{said} by a person.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/listed/case_panel.py" />
      <source>{said} by {names}, {moment}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/listed/decision_form.py" />
      <source>A decision needs its reason.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/listed/decision_form.py" />
      <source>Count as eligible</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/listed/decision_form.py" />
      <source>Kept with your name and the time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/listed/decision_form.py" />
      <source>Leave out</source>
      <translation type="unfinished">Hepgor</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/listed/decision_form.py" />
      <source>Such as: the order was extended in May</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/listed/finding.py" />
      <source>All cases ({count:,})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/listed/finding.py" />
      <source>Decided by a person ({decided:,})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/listed/finding.py" />
      <source>Drawn as {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/listed/finding.py" />
      <source>Eligible ({number:,})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/listed/finding.py" />
      <source>Left out ({left_out:,})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/listed/list_screen.py" />
      <source>Back to the inspection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/listed/list_screen.py" />
      <source>Began</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/listed/list_screen.py" />
      <source>Choose a case to see its facts, and why it can or cannot be drawn.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/listed/list_screen.py" />
      <source>Listed cases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/listed/list_screen.py" />
      <source>Reading the case list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/listed/list_screen.py" />
      <source>Reading the list…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/listed/list_screen.py" />
      <source>Reference, name, office, officer or case number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/listed/list_screen.py" />
      <source>Search for less, or choose all cases.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/listed/list_screen.py" />
      <source>Search the case list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/listed/list_screen.py" />
      <source>Standing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/listed/list_screen.py" />
      <source>Which cases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/listed/list_screen.py" />
      <source>{count:,} of {cases}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/overview.py" />
      <location filename="../../qi_desktop/ui/inspection/provider_form.py" />
      <source>Code</source>
      <translation type="unfinished">Cod</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/overview.py" />
      <source>No provider yet. Add each organisation that is inspected first, with the number of cases to draw; then its offices.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/overview.py" />
      <source>Offices</source>
      <translation type="unfinished">Swyddfeydd</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/overview.py" />
      <source>Providers</source>
      <translation type="unfinished">Darparwyr</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/overview.py" />
      <source>Read the providers' list of eligible cases from a spreadsheet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/overview.py" />
      <location filename="../../qi_desktop/ui/inspection/team/panel.py" />
      <source>Team</source>
      <translation type="unfinished">Tîm</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/overview.py" />
      <source>To draw</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/overview.py" />
      <source>{programme}, {area}. Fieldwork {dates}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/page.py" />
      <source>Case list taken in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/page.py" />
      <source>Drop {name} here to {what}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/page.py" />
      <source>Set the inspection up first, then drop the file again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/page.py" />
      <source>import it as a case list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/page.py" />
      <source>read it as a team card</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/provider_form.py" />
      <source>Add office</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/provider_form.py" />
      <source>Add provider</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/provider_form.py" />
      <source>Cases to draw</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/provider_form.py" />
      <source>Needed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/provider_form.py" />
      <source>Of provider</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/provider_form.py" />
      <source>Office added</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/provider_form.py" />
      <source>Provider added</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/setup_form.py" />
      <source>17 March 2017</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/setup_form.py" />
      <source>20 February 2017</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/setup_form.py" />
      <source>Also as 20/2/2017.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/setup_form.py" />
      <source>Create the inspection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/setup_form.py" />
      <source>Framework</source>
      <translation type="unfinished">Fframwaith</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/setup_form.py" />
      <source>Inspection created</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/setup_form.py" />
      <source>My team card…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/setup_form.py" />
      <source>No day. Write it as {example}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/setup_form.py" />
      <source>Open a pack instead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/setup_form.py" />
      <source>Programme</source>
      <translation type="unfinished">Rhaglen</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/setup_form.py" />
      <source>Proposed: Friday of the fourth week.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/setup_form.py" />
      <source>Set up the inspection</source>
      <translation type="unfinished">Sefydlu'r arolygiad</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/setup_form.py" />
      <source>This lies before the first day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/setup_form.py" />
      <source>This workspace holds no inspection yet. If you lead one, describe it here. If you join one, open the pack the lead sent you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/setup_form.py" />
      <source>What everyone calls it, such as Suffolk 2017.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/setup_form.py" />
      <source>Whose domains, judgements and rules the findings follow.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/setup_form.py" />
      <source>You lead this inspection; the name stays in this file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/setup_form.py" />
      <source>Your name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/team/card_entry.py" />
      <source>Or paste the text a scanner gives</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/team/card_entry.py" />
      <source>QICARD2:…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/team/card_entry.py" />
      <source>Read a team card</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/team/card_entry.py" />
      <source>Read team card…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/team/card_entry.py" />
      <source>Team cards (*.qicard *.json *.txt);;All files (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/team/key_forms.py" />
      <source>From now on nothing is sealed to them and nothing signed by them is taken in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/team/key_forms.py" />
      <source>Good until</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/team/key_forms.py" />
      <source>No end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/team/key_forms.py" />
      <source>Revoke</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/team/key_forms.py" />
      <source>Set</source>
      <translation type="unfinished">Gosod</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/team/key_forms.py" />
      <source>This is needed; others will read it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/team/key_forms.py" />
      <source>Why are these keys trusted no more?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/team/key_forms.py" />
      <source>laptop left on a train</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/team/member_form.py" />
      <source>Card read. Its owner sees the same words: {phrase}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/team/member_form.py" />
      <source>No card yet; it can follow later.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/team/member_form.py" />
      <source>Team member added</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/team/member_keys.py" />
      <source>Card of {name} read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/team/member_keys.py" />
      <source>Card of {name} verified</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/team/member_keys.py" />
      <source>Card of {name} verified on this laptop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/team/member_keys.py" />
      <source>It is a new laptop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/team/member_keys.py" />
      <source>Keys of {name} revoked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/team/member_keys.py" />
      <source>Last day of the keys set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/team/member_keys.py" />
      <source>Last day…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/team/member_keys.py" />
      <source>New card…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/team/member_keys.py" />
      <source>Revoke…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/team/member_keys.py" />
      <source>The keys have no last day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/team/member_keys.py" />
      <source>The words are the same</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/team/panel.py" />
      <source>A lead reads cards into the team: hand it to them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/team/panel.py" />
      <source>Keys: {listed}. Choose a member to {next_act}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/team/panel.py" />
      <source>Member</source>
      <translation type="unfinished">Aelod</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/team/panel.py" />
      <source>compare the words of their card</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/team/panel.py" />
      <source>see to their keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/team/six_words.py" />
      <source>Six words: {phrase}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/team/standings.py" />
      <source> Good until {day}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/team/standings.py" />
      <source> by {verifier}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/team/standings.py" />
      <source>Good until {day}. Nothing is sealed to them until they get a later day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/team/standings.py" />
      <source>Revoked on {day}: {revoked_reason}. Nothing is sealed to these keys, and nothing signed by them is taken in. A card of a new laptop can be read in:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/team/standings.py" />
      <source>Telephone {name}. Their laptop shows the same six words under Keys and passphrase. If one differs, the card is not theirs: do not send anything.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/team/standings.py" />
      <source>This is your own laptop.{until}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/team/standings.py" />
      <source>Without a card nothing can be sealed to this laptop. Read it in:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/team/standings.py" />
      <source>Words compared on {day}{by}.{until}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/team/standings.py" />
      <source>ended</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/team/standings.py" />
      <source>ending soon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/team/standings.py" />
      <source>no card yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/team/standings.py" />
      <source>not verified yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/team/standings.py" />
      <source>revoked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/team/standings.py" />
      <source>verified</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/words.py" />
      <source>Age</source>
      <translation type="unfinished">Oed</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/words.py" />
      <source>Case reference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/words.py" />
      <source>Date of birth</source>
      <translation type="unfinished">Dyddiad geni</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/words.py" />
      <source>End date</source>
      <translation type="unfinished">Dyddiad gorffen</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/words.py" />
      <location filename="../../qi_desktop/ui/sampling/words.py" />
      <source>Ethnicity</source>
      <translation type="unfinished">Ethnigrwydd</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/words.py" />
      <source>Ethnicity code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/words.py" />
      <source>Ethnicity, 2 groups</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/words.py" />
      <source>Ethnicity, 5 groups</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/words.py" />
      <source>Forename</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/words.py" />
      <location filename="../../qi_desktop/ui/sampling/words.py" />
      <source>Gender</source>
      <translation type="unfinished">Rhywedd</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/words.py" />
      <source>Keep all: they are different cases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/words.py" />
      <source>Keep the first, leave the others out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/words.py" />
      <source>Keep the last, leave the others out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/words.py" />
      <source>Leave all of them out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/words.py" />
      <location filename="../../qi_desktop/ui/sampling/words.py" />
      <source>Likelihood of reoffending</source>
      <translation type="unfinished">Tebygolrwydd o aildroseddu</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/words.py" />
      <location filename="../../qi_desktop/ui/sampling/words.py" />
      <source>Responsible officer</source>
      <translation type="unfinished">Swyddog cyfrifol</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/words.py" />
      <location filename="../../qi_desktop/ui/sampling/words.py" />
      <source>Risk of serious harm</source>
      <translation type="unfinished">Risg o niwed difrifol</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/words.py" />
      <location filename="../../qi_desktop/ui/sampling/cases/lines.py" />
      <location filename="../../qi_desktop/ui/sampling/words.py" />
      <source>Sentence type</source>
      <translation type="unfinished">Math o ddedfryd</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/words.py" />
      <source>Start date</source>
      <translation type="unfinished">Dyddiad dechrau</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/words.py" />
      <source>Surname</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/words.py" />
      <source>as last time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/words.py" />
      <source>by a similar header</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/words.py" />
      <source>by its header</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/words.py" />
      <source>by its values: check it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/words.py" />
      <source>chosen by you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/words.py" />
      <source>left aside</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/words.py" />
      <source>no column found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/words.py" />
      <source>no headers found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/inspection/words.py" />
      <source>whose cases are these?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/names/beside.py" />
      <source>Reading the names of the inspection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/names/hit_form.py" />
      <location filename="../../qi_desktop/ui/reporting/examples/names.py" />
      <source>Another name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/names/hit_form.py" />
      <source>Ask about it again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/names/hit_form.py" />
      <source>Leave it out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/names/hit_form.py" />
      <source>Let it stand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/names/hit_form.py" />
      <source>Or let it stand, because</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/names/hit_form.py" />
      <source>Put in its place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/names/hit_form.py" />
      <source>Put it there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/names/hit_form.py" />
      <source>Put {blackened_as} in its place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/names/hit_form.py" />
      <source>Say why it gives nobody away.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/names/hit_form.py" />
      <source>Write what shall stand there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/names/hit_form.py" />
      <source>a market town</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/names/hit_form.py" />
      <source>a name nobody here has</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/names/hit_form.py" />
      <source>in his thirties</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/names/hit_form.py" />
      <source>the case</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/names/panel.py" />
      <source>It may stand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/names/panel.py" />
      <source>It will be asked about again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/names/panel.py" />
      <source>Name changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/names/panel.py" />
      <source>Names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/names/panel.py" />
      <source>Names to settle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/names/panel.py" />
      <source>No name, reference, place or birth date of the inspection stands here. Whether an age or an unusual event gives somebody away is for you to judge.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/names/panel.py" />
      <source>Nothing to settle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/names/panel.py" />
      <source>Reading the inspection's names…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/names/panel.py" />
      <source>They are ordinary words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/names/panel.py" />
      <source>They may stand</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/names/panel.py" />
      <source>are ordinary words</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/names/panel.py" />
      <source>{more} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/names/panel.py" />
      <source>{said} {kind}, and somebody's name as well.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/names/panel.py" />
      <source>{times} times</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/names/panel.py" />
      <source>{waiting} to settle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/names/passage_names.py" />
      <source>In the report: “{listed}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/names/settling.py" />
      <source>becomes {blackened_as}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/names/settling.py" />
      <source>becomes {replacement}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/names/settling.py" />
      <source>stands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/names/settling.py" />
      <source>to settle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/navigation.py" />
      <location filename="../../qi_desktop/ui/reporting/findings/page.py" />
      <location filename="../../qi_desktop/ui/search/narrowing.py" />
      <source>Findings</source>
      <translation type="unfinished">Canfyddiadau</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/navigation.py" />
      <location filename="../../qi_desktop/ui/reporting/report_page.py" />
      <source>Pages</source>
      <translation type="unfinished">Tudalennau</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/navigation.py" />
      <location filename="../../qi_desktop/ui/sampling/page.py" />
      <location filename="../../qi_desktop/ui/sampling/sample_view.py" />
      <source>Sample</source>
      <translation type="unfinished">Sampl</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/navigation.py" />
      <location filename="../../qi_desktop/ui/search/box.py" />
      <location filename="../../qi_desktop/ui/search/page.py" />
      <source>Search</source>
      <translation type="unfinished">Chwilio</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/navigation.py" />
      <source>{count} waiting</source>
      <translation type="unfinished">{count} yn aros</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/accuracy/changes.py" />
      <source>Changes made</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/accuracy/changes.py" />
      <source>No change is tied to this point.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/accuracy/changes.py" />
      <source>Nothing in the report reads otherwise since the draft went out. Change it where it is written; the change then stands here to be tied.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/accuracy/changes.py" />
      <source>Open {where}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/accuracy/editor.py" />
      <source>Changes tied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/accuracy/editor.py" />
      <source>Decided: {by}{day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/accuracy/editor.py" />
      <source>Decision kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/accuracy/editor.py" />
      <source>Open what it is about</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/accuracy/editor.py" />
      <source>Point removed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/accuracy/editor.py" />
      <source>Point {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/accuracy/editor.py" />
      <source>Remove this point</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/accuracy/editor.py" />
      <source>Say why first: a decision is kept with its reason.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/accuracy/editor.py" />
      <source>The provider reads it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/accuracy/editor.py" />
      <location filename="../../qi_desktop/ui/reporting/accuracy/forms.py" />
      <source>What the provider says</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/accuracy/forms.py" />
      <source>Add point</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/accuracy/forms.py" />
      <location filename="../../qi_desktop/ui/reporting/accuracy/view.py" />
      <source>New point</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/accuracy/forms.py" />
      <source>Point added</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/accuracy/forms.py" />
      <source>Say which paragraph is meant.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/accuracy/forms.py" />
      <location filename="../../qi_desktop/ui/reporting/accuracy/view.py" />
      <source>Send a draft</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/accuracy/forms.py" />
      <source>Setting the draft</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/accuracy/forms.py" />
      <source>The number of the paragraph in the draft, such as 63, or in words.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/accuracy/forms.py" />
      <source>The report as it stands becomes a PDF that says on each page that it is a draft for factual accuracy, its paragraphs numbered. How you send it is up to you. Keep the file: here its digest is kept, which proves afterwards what the provider had read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/accuracy/forms.py" />
      <source>To which provider</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/accuracy/forms.py" />
      <source>Where shall the draft lie?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/accuracy/forms.py" />
      <source>Write the draft…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/accuracy/forms.py" />
      <source>Write what the provider says.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/accuracy/view.py" />
      <source>Before a report is published, the provider reads a draft and says what is not so. Send the draft; then record what comes back, decide each point, and tie it to what you changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/accuracy/view.py" />
      <source>Is it all as you say it is?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/accuracy/view.py" />
      <source>Open it again…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/accuracy/view.py" />
      <source>Open the round again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/accuracy/view.py" />
      <source>PDF (*.pdf);;Workbook (*.xlsx)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/accuracy/view.py" />
      <source>Point</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/accuracy/view.py" />
      <source>Points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/accuracy/view.py" />
      <source>Read a table…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/accuracy/view.py" />
      <source>Read the provider's points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/accuracy/view.py" />
      <source>Round</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/accuracy/view.py" />
      <source>Round closed; its table is kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/accuracy/view.py" />
      <source>Round opened again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/accuracy/view.py" />
      <source>Save the table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/accuracy/view.py" />
      <source>Save the table…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/accuracy/view.py" />
      <source>Say why.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/accuracy/view.py" />
      <source>Table saved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/accuracy/view.py" />
      <source>Tables of points (</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/accuracy/view.py" />
      <source>The draft for {provider} is written: {file}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/accuracy/view.py" />
      <source>Why is the round opened again?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/accuracy/view.py" />
      <source>{count} points recorded from {name}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/reporting/accuracy/words.py" />
      <location filename="../../qi_desktop/ui/reporting/readiness.py" />
      <source>%n points</source>
      <translation type="unfinished">
        <numerusform>%n pwynt</numerusform>
        <numerusform>%n pwynt</numerusform>
        <numerusform>%n pwynt</numerusform>
        <numerusform>%n pwynt</numerusform>
        <numerusform>%n pwynt</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/accuracy/words.py" />
      <source>Accepted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/accuracy/words.py" />
      <source>In part</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/accuracy/words.py" />
      <source>No point is recorded yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/accuracy/words.py" />
      <source>Not accepted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/accuracy/words.py" />
      <source>Round {number}: {provider}, sent {day}, {state}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/accuracy/words.py" />
      <source>Was: {was}
Now: {now}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/accuracy/words.py" />
      <source>closed {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/accuracy/words.py" />
      <source>open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/accuracy/words.py" />
      <source>{open_ones} not decided</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/accuracy/words.py" />
      <source>{rulings}, no change tied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/accuracy/words.py" />
      <source>{told} Accepted, and no change tied: {listed}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/chart_view.py" />
      <source>Chart. {said}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/chart_view.py" />
      <source>{label}: {met} of {relevant}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/examples/beside.py" />
      <location filename="../../qi_desktop/ui/reporting/examples/form.py" />
      <source>It shows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/examples/beside.py" />
      <source>Placed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/examples/form.py" />
      <source>Add practice example</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/examples/form.py" />
      <source>Begin with a passage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/examples/form.py" />
      <source>Give a changed name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/examples/form.py" />
      <source>Marked in the notes to be told.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/examples/form.py" />
      <source>Not the real one, nor one that stands in the list already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/examples/form.py" />
      <source>Nothing that points to the real person: no true name, place, age or unusual event.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/examples/form.py" />
      <source>Practice example added</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/examples/form.py" />
      <source>Propose a name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/examples/form.py" />
      <source>Say what happened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/examples/form.py" />
      <source>What happened</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/examples/form.py" />
      <source>new practice example</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/reporting/examples/names.py" />
      <location filename="../../qi_desktop/ui/reporting/readiness.py" />
      <source>%n names</source>
      <translation type="unfinished">
        <numerusform>%n enw</numerusform>
        <numerusform>%n enw</numerusform>
        <numerusform>%n enw</numerusform>
        <numerusform>%n enw</numerusform>
        <numerusform>%n enw</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/examples/names.py" />
      <source>Another case is told as “{told}” too.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/examples/names.py" />
      <source>Give another name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/examples/names.py" />
      <source>Shown here, and nowhere else</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/examples/names.py" />
      <source>Tell it under another name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/examples/names.py" />
      <source>Tell it under another name…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/examples/names.py" />
      <source>Told under another name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/examples/names.py" />
      <source>Use this name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/examples/names.py" />
      <source>Who is meant</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/examples/names.py" />
      <source>name used twice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/examples/names.py" />
      <source>“{told}” is a name on the inspection's own lists, so readers could take it for somebody real.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/examples/second_look.py" />
      <source>Changed since it was checked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/examples/second_look.py" />
      <source>Check taken back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/examples/second_look.py" />
      <source>Checked by a second person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/examples/second_look.py" />
      <source>Checked by {checked} on {day}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/examples/second_look.py" />
      <source>Example checked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/examples/second_look.py" />
      <source>I have read it; it may be told like this</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/examples/second_look.py" />
      <source>Nobody else is in the team yet who could read it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/examples/second_look.py" />
      <source>Not checked by a second person yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/examples/second_look.py" />
      <source>Read by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/examples/second_look.py" />
      <source>Second person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/examples/second_look.py" />
      <source>Somebody who did not write it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/examples/second_look.py" />
      <source>Take the check back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/examples/second_look.py" />
      <source>Written by {written}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/examples/second_look.py" />
      <source>check again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/examples/second_look.py" />
      <source>not checked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/examples/view.py" />
      <source>A case told under a changed name shows what was done well or poorly. Tell the first one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/examples/view.py" />
      <source>Waiting for a second person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/examples/view.py" />
      <source>practice example</source>
      <translation type="unfinished">enghraifft o ymarfer</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/examples/view.py" />
      <source>practice examples</source>
      <translation type="unfinished">enghreifftiau o ymarfer</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/findings/cell_editor.py" />
      <source>Finding recorded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/findings/cell_editor.py" />
      <source>Judgement recorded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/findings/cell_editor.py" />
      <source>Saved as you type. An empty line begins a new paragraph.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/findings/cell_editor.py" />
      <source>Two laptops hold different words for this finding. Decide on the Exchange page, then go on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/findings/factors_panel.py" />
      <source>Add a {one}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/findings/factors_panel.py" />
      <source>Add an {one}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/findings/factors_panel.py" />
      <location filename="../../qi_desktop/ui/reporting/findings/grid_view.py" />
      <source>No {many} identified</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/findings/factors_panel.py" />
      <source>Order of {many} changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/findings/factors_panel.py" />
      <source>This {name} rests on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/findings/factors_panel.py" />
      <source>Words of the {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/findings/factors_panel.py" />
      <source>Write it first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/findings/factors_panel.py" />
      <source>{name} added</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/findings/factors_panel.py" />
      <source>{name} changed</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/reporting/findings/grid_view.py" />
      <source>%n figures changed</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/findings/grid_view.py" />
      <source>Counts propose: {proposed}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/findings/grid_view.py" />
      <source>Grid of findings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/findings/grid_view.py" />
      <location filename="../../qi_desktop/ui/reporting/findings/judging.py" />
      <source>Not judged yet</source>
      <translation type="unfinished">Heb ei farnu eto</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/findings/grid_view.py" />
      <source>Not written yet</source>
      <translation type="unfinished">Heb ei ysgrifennu eto</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/findings/grid_view.py" />
      <source>{many}: not said yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/findings/judging.py" />
      <source>Differs from the counts: {overruled_reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/findings/judging.py" />
      <source>Keep the judgement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/findings/judging.py" />
      <source>Say why the judgement differs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/findings/judging.py" />
      <source>The counts propose {proposed}. The history keeps both, and your reason.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/findings/judging.py" />
      <source>When it was judged, the counts proposed {proposed}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/findings/judging.py" />
      <source>Why it differs from the counts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/findings/page.py" />
      <source>Factual accuracy</source>
      <translation type="unfinished">Cywirdeb ffeithiol</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/findings/page.py" />
      <source>Findings belong to an inspection. Set one up first; then each domain is judged for each provider, with what helps and what hinders.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/findings/page.py" />
      <source>Grid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/findings/page.py" />
      <source>Nothing to judge yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/findings/page.py" />
      <source>Practice examples ({count})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/findings/page.py" />
      <source>Recommendations ({count})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/findings/page.py" />
      <location filename="../../qi_desktop/ui/reporting/report_page.py" />
      <source>Set the inspection up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/findings/page.py" />
      <source>Written by the lead from counts, notes and enquiries.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/findings/page.py" />
      <source>{helps} and {hinders}, written by the lead from counts, notes and enquiries.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/findings/page.py" />
      <source>{name}, born in {office}, was seen twice. {text}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/look_panel.py" />
      <source>Choose a picture…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/look_panel.py" />
      <source>House style</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/look_panel.py" />
      <source>House style chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/look_panel.py" />
      <source>No picture on the cover.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/look_panel.py" />
      <source>PNG or SVG, at most 256 KiB. Where and with what it was made is not kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/look_panel.py" />
      <source>Picture of {width} by {height} dots</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/look_panel.py" />
      <source>Picture on the cover</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/look_panel.py" />
      <source>Picture taken off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/look_panel.py" />
      <source>Pictures (*.png *.svg)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/look_panel.py" />
      <location filename="../../qi_desktop/ui/settings/folders.py" />
      <source>Take it off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/look_panel.py" />
      <source>Which picture goes on the cover?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/own_texts.py" />
      <source>Own text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/own_texts.py" />
      <source>Saved as you type. An empty line begins a new paragraph; without words the report goes without it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/own_texts.py" />
      <source>Two laptops hold different words here. Decide on the Exchange page, then go on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/own_texts.py" />
      <location filename="../../qi_desktop/ui/reporting/report_page.py" />
      <location filename="../../qi_desktop/ui/reporting/texts_view.py" />
      <source>Words</source>
      <translation type="unfinished">Geiriau</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/own_texts.py" />
      <source>{title} (not written)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/preview/beside.py" />
      <source>Contents of the report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/preview/beside.py" />
      <source>Enter leads to what a number or a sentence rests on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/preview/beside.py" />
      <source>Enter turns to the page.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/preview/beside.py" />
      <source>What stands on the page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/preview/beside.py" />
      <source>Words of page {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/preview/beside.py" />
      <source>Words of the page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/preview/beside.py" />
      <source>page {number} of {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/preview/panel.py" />
      <source>Back to what stands beside the pages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/preview/panel.py" />
      <source>Find in the report ({find_key})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/preview/panel.py" />
      <source>Found before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/preview/panel.py" />
      <source>Found next</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/preview/panel.py" />
      <source>Full width</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/preview/panel.py" />
      <source>Lists</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/preview/panel.py" />
      <source>Not found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/preview/panel.py" />
      <source>Page ({page_key})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/preview/panel.py" />
      <source>Pages of the report, page {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/preview/panel.py" />
      <source>Set them now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/preview/panel.py" />
      <source>Setting the pages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/preview/panel.py" />
      <source>Size of the pages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/preview/panel.py" />
      <source>The pages are being set.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/preview/panel.py" />
      <source>Whole page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/preview/panel.py" />
      <source>of {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/preview/panel.py" />
      <source>{number} of {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/preview/sheets.py" />
      <source>Pages of the report</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/reporting/readiness.py" />
      <source>%n addressees</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/reporting/readiness.py" />
      <source>%n answers</source>
      <translation type="unfinished">
        <numerusform>%n ateb</numerusform>
        <numerusform>%n ateb</numerusform>
        <numerusform>%n ateb</numerusform>
        <numerusform>%n ateb</numerusform>
        <numerusform>%n ateb</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/reporting/readiness.py" />
      <source>%n counts</source>
      <translation type="unfinished">
        <numerusform>%n cyfrif</numerusform>
        <numerusform>%n cyfrif</numerusform>
        <numerusform>%n cyfrif</numerusform>
        <numerusform>%n cyfrif</numerusform>
        <numerusform>%n cyfrif</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/reporting/readiness.py" />
      <source>%n examples</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/reporting/readiness.py" />
      <source>%n paragraphs</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/reporting/readiness.py" />
      <source>%n service users</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/reporting/readiness.py" />
      <source>%n tables</source>
      <translation type="unfinished">
        <numerusform>%n tabl</numerusform>
        <numerusform>%n tabl</numerusform>
        <numerusform>%n tabl</numerusform>
        <numerusform>%n tabl</numerusform>
        <numerusform>%n tabl</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/readiness.py" />
      <source>About this report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/readiness.py" />
      <source>By a second person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/readiness.py" />
      <source>Cases told under a changed name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/readiness.py" />
      <source>Enablers and barriers tied to nothing yet: {untied} of {factors}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/readiness.py" />
      <source>Every point is decided</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/readiness.py" />
      <source>Factual accuracy, point {number}: accepted, no change tied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/readiness.py" />
      <source>Factual accuracy, round {number}: still open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/readiness.py" />
      <source>Left out of every count until decided</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/readiness.py" />
      <source>Line of enquiry still open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/readiness.py" />
      <source>Methodology</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/readiness.py" />
      <source>Missing: {listed}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/readiness.py" />
      <source>No practice examples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/readiness.py" />
      <source>No recommendations</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/readiness.py" />
      <source>No sample</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/readiness.py" />
      <source>Not counted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/readiness.py" />
      <source>Of somebody this inspection knows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/readiness.py" />
      <source>Practice example {named}: {value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/readiness.py" />
      <source>Recommendations</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/readiness.py" />
      <source>Relevant, and left out of every count</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/readiness.py" />
      <source>Sample and data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/readiness.py" />
      <source>Say what each rests on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/readiness.py" />
      <source>The report is not built before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/readiness.py" />
      <source>The report's counts rest on the sampled cases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/readiness.py" />
      <source>Was {then} when it was tied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/readiness.py" />
      <source>Who should do what</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/readiness.py" />
      <source>an {kind}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/readiness.py" />
      <source>told under another case's name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/readiness.py" />
      <source>{answers} in conflict</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/readiness.py" />
      <source>{count} key facts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/readiness.py" />
      <source>{given} of {count} judgements</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/readiness.py" />
      <source>{names} in {a}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/readiness.py" />
      <source>{names} to settle</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/readiness.py" />
      <source>{number} to {addressees}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/readiness.py" />
      <source>{people} without consent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/readiness.py" />
      <source>{points} not decided</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/readiness.py" />
      <source>{questions} not answered yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/readiness.py" />
      <source>{rows} balance rows, {counts} counts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/readiness.py" />
      <source>{title}: now {figure}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/readiness_view.py" />
      <source>Enter leads to where it is supplied.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/readiness_view.py" />
      <source>Holds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/readiness_view.py" />
      <source>Nothing is missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/readiness_view.py" />
      <source>Still missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/readiness_view.py" />
      <source>What it contains</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/recommendations/links.py" />
      <source>Addressed anew</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/recommendations/links.py" />
      <source>Findings linked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/recommendations/links.py" />
      <location filename="../../qi_desktop/ui/reporting/recommendations/view.py" />
      <source>Follows from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/recommendations/links.py" />
      <source>It follows from no finding yet. A reader will ask why.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/recommendations/links.py" />
      <source>Open the first of them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/recommendations/links.py" />
      <location filename="../../qi_desktop/ui/reporting/recommendations/view.py" />
      <source>The number follows from this.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/recommendations/links.py" />
      <location filename="../../qi_desktop/ui/reporting/recommendations/view.py" />
      <source>Who should act</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/recommendations/view.py" />
      <source>Add recommendation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/recommendations/view.py" />
      <source>Each says who should act and what they should do. Add the first one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/recommendations/view.py" />
      <source>Following from no finding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/recommendations/view.py" />
      <source>Goes on after the words for who should act.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/recommendations/view.py" />
      <source>Recommendation added</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/recommendations/view.py" />
      <source>Recommendation {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/recommendations/view.py" />
      <source>Say what should be done.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/recommendations/view.py" />
      <source>What should be done</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/reporting/recommendations/view.py" />
      <source>follows from %n findings</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/recommendations/view.py" />
      <source>follows from no finding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/recommendations/view.py" />
      <source>new recommendation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/recommendations/view.py" />
      <source>recommendation</source>
      <translation type="unfinished">argymhelliad</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/recommendations/view.py" />
      <source>recommendations</source>
      <translation type="unfinished">argymhellion</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/recommendations/view.py" />
      <source>{addressee} should</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/report_page.py" />
      <source>A document for the editors (DOCX)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/report_page.py" />
      <source>Beside the pages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/report_page.py" />
      <source>Building the report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/report_page.py" />
      <source>Exporting the tables</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/report_page.py" />
      <source>Missing</source>
      <translation type="unfinished">Ar goll</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/report_page.py" />
      <source>Nothing to report on yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/report_page.py" />
      <source>One accessible web page (HTML)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/report_page.py" />
      <source>PDF, for reading and printing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/report_page.py" />
      <source>Readiness</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/report_page.py" />
      <source>Report as</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/report_page.py" />
      <source>Texts and look</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/report_page.py" />
      <source>The report is built from the sample, the case assessments, the notes and the findings. Set the inspection up first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/report_page.py" />
      <source>Where shall the report lie?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/report_page.py" />
      <source>Where shall the tables lie?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/report_page.py" />
      <source>Written: {what}, in the folder {name}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/report_page.py" />
      <source>domestic abuse</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/report_page.py" />
      <source>{count} files in {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/report_page.py" />
      <source>{title}. {programme} inspection, {period}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/support/panel.py" />
      <source>Figure taken as it is now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/support/panel.py" />
      <source>Figures are being counted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/support/panel.py" />
      <source>Nothing yet. Tie a count, words of a note, a document, a case or a whole note.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/support/panel.py" />
      <location filename="../../qi_desktop/ui/reporting/texts_view.py" />
      <source>Order changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/support/panel.py" />
      <source>Rests on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/support/panel.py" />
      <source>Take the figure as it is now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/support/panel.py" />
      <location filename="../../qi_desktop/ui/reporting/support/picker.py" />
      <source>Tie</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/support/panel.py" />
      <source>Tie something to this {kind}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/support/panel.py" />
      <source>Tied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/support/panel.py" />
      <source>Untie</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/support/panel.py" />
      <source>Untied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/support/picker.py" />
      <source>A few letters of it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/support/picker.py" />
      <source>Nothing more holds these letters.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/support/picker.py" />
      <source>To choose from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/support/picker.py" />
      <source>What it rests on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/support/picker.py" />
      <source>{number} more: type a few letters.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/support/words.py" />
      <source>Count</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/support/words.py" />
      <source>No count of this domain says {listed}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/support/words.py" />
      <source>No document was brought in yet. Bring one in on the Notes page.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/support/words.py" />
      <source>No note is written yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/support/words.py" />
      <source>No question has a relevant answer yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/support/words.py" />
      <source>No sample is drawn yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/support/words.py" />
      <source>No words of a note are marked yet. Mark them on the Notes page.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/support/words.py" />
      <source>Not there any more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/support/words.py" />
      <source>{the_from}  ·  now {figure}, was {then} when it was tied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/support/words.py" />
      <source>“{words}” (now {now})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/texts_view.py" />
      <source>All of them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/texts_view.py" />
      <source>New {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/texts_view.py" />
      <source>No {many} yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/texts_view.py" />
      <source>Remove from the report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/texts_view.py" />
      <source>Removed from the report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/texts_view.py" />
      <source>Which {many}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/reporting/words.py" />
      <source>%n barriers</source>
      <translation type="unfinished">
        <numerusform>%n rhwystr</numerusform>
        <numerusform>%n rhwystr</numerusform>
        <numerusform>%n rhwystr</numerusform>
        <numerusform>%n rhwystr</numerusform>
        <numerusform>%n rhwystr</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/reporting/words.py" />
      <source>%n enablers</source>
      <translation type="unfinished">
        <numerusform>%n hwylusydd</numerusform>
        <numerusform>%n hwylusydd</numerusform>
        <numerusform>%n hwylusydd</numerusform>
        <numerusform>%n hwylusydd</numerusform>
        <numerusform>%n hwylusydd</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/words.py" />
      <source>Good practice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/words.py" />
      <source>Not tied to anything yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/words.py" />
      <source>Poor practice</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/reporting/words.py" />
      <source>Rests on %n things</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/words.py" />
      <source>barrier</source>
      <translation type="unfinished">rhwystr</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/words.py" />
      <source>barriers</source>
      <translation type="unfinished">rhwystrau</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/words.py" />
      <source>enabler</source>
      <translation type="unfinished">hwylusydd</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/reporting/words.py" />
      <source>enablers</source>
      <translation type="unfinished">hwyluswyr</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/allocation/board.py" />
      <source>Clash: {clash}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/allocation/board.py" />
      <source>no cases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/allocation/board.py" />
      <source>officer {responsible_officer}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/allocation/case_panel.py" />
      <source>, also officer of {listed}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/allocation/case_panel.py" />
      <source>Clash: an interest in {clash} was declared. </source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/allocation/case_panel.py" />
      <source>Drag a case to another inspector, or choose it and press Alt and the inspector's number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/allocation/case_panel.py" />
      <source>Officer {responsible_officer}{shared}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/allocation/case_panel.py" />
      <source>{name} (declared interest)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/allocation/case_panel.py" />
      <source>{number} with {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/allocation/interests.py" />
      <source>A neighbour, a former colleague, worked there until 2015, …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/allocation/interests.py" />
      <source>An office</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/allocation/interests.py" />
      <source>An officer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/allocation/interests.py" />
      <source>Cases against it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/allocation/interests.py" />
      <source>Declare</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/allocation/interests.py" />
      <source>Declared interests</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/allocation/interests.py" />
      <source>Has an interest in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/allocation/interests.py" />
      <source>Interest declared</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/allocation/interests.py" />
      <source>Interest withdrawn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/allocation/interests.py" />
      <source>Kept apart from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/allocation/interests.py" />
      <source>Nobody declared an interest. An inspector who knows a person, an officer or an office of the sample says so here; cases are then kept apart from them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/allocation/interests.py" />
      <source>Say why, so that it can be understood later.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/allocation/interests.py" />
      <source>Withdraw</source>
      <translation type="unfinished">Tynnu'n ôl</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/allocation/interests.py" />
      <source>{cases} to mend</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/allocation/lane_row.py" />
      <source>Cases nobody has yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/allocation/lane_row.py" />
      <source>Cases of {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/allocation/lane_row.py" />
      <source>declared interest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/allocation/lane_row.py" />
      <source>{name}, key Alt+{place}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/allocation_view.py" />
      <source> to </source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/sampling/allocation_view.py" />
      <source>%n cases given to others</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/allocation_view.py" />
      <source>, {each} each</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/sampling/allocation_view.py" />
      <source>An interest was declared in cases that are allocated already: {listed}.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/allocation_view.py" />
      <source>Cases allocated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/allocation_view.py" />
      <source>Cases are shared out once the sample is approved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/allocation_view.py" />
      <source>Cases shared out afresh</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/allocation_view.py" />
      <source>Cases somebody has begun stay with them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/allocation_view.py" />
      <source>Declared interests can be noted before; they stand here afterwards.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/sampling/allocation_view.py" />
      <source>Every inspector declared an interest in {listed}. Replace them, or let an interest be withdrawn.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/allocation_view.py" />
      <source>Give to others</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/allocation_view.py" />
      <source>Go to the team</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/allocation_view.py" />
      <source>Inspectors and their cases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/allocation_view.py" />
      <source>Read in the team cards of those who will inspect, then share the cases out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/allocation_view.py" />
      <source>The team has no inspectors yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/allocation_view.py" />
      <source>{held} of {number} cases allocated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/allocation_view.py" />
      <source>{number} given to {names}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/allocation_view.py" />
      <source>{number} with {names}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/sampling/asked.py" />
      <source>%n minimum numbers</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/asked.py" />
      <source>, at most {cases} each</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/asked.py" />
      <source>By name: {listing}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/asked.py" />
      <source>Every level of {listing}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/asked.py" />
      <source>In proportion: {listing}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/asked.py" />
      <source>No minimum number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/asked.py" />
      <source>Officers play no part.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/asked.py" />
      <source>Over as many officers as equal chances allow{most}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/asked.py" />
      <source>Over as many officers as possible{most}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/asked.py" />
      <source>{cases} must be in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/asked.py" />
      <source>{cases} must not</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/asked.py" />
      <source>{size:,} of {eligible:,} {code}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/asked.py" />
      <source>{whole:,} of {number:,} eligible cases: {listing}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/cases/case_panel.py" />
      <source>A case is replaced and allocated once the sample is approved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/cases/case_panel.py" />
      <source>Choose a case to see its facts, to replace it or to give it to somebody else.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/cases/case_panel.py" />
      <source>Fell out, {stand_in} stands in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/cases/case_panel.py" />
      <source>Let another case stand in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/cases/case_panel.py" />
      <source>Replace…</source>
      <translation type="unfinished">Disodli…</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/cases/case_panel.py" />
      <source>Show the case that stands in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/cases/case_panel.py" />
      <source>Stand-in: {word}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/cases/case_panel.py" />
      <source>{number} allocated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/cases/effect.py" />
      <source> (no case left)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/cases/effect.py" />
      <source> ({after} of at least {needed})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/cases/effect.py" />
      <source>, at least {minimum}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/cases/effect.py" />
      <source>It is a reserve of {listing} as well.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/cases/effect.py" />
      <source>Lost: {listing}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/cases/effect.py" />
      <source>No balanced number changes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/cases/effect.py" />
      <source>That is more than the settings allow.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/cases/effect.py" />
      <source>The sample would hold {cases} of {officer}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/cases/effect.py" />
      <source>The sum of all differences {moved}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/cases/effect.py" />
      <source>goes from {before:.1f} to {after:.1f} cases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/cases/effect.py" />
      <source>stays at {before:.1f} cases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/cases/effect.py" />
      <source>the same officer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/cases/effect.py" />
      <source>{before} → {after} (share {expected:.1f}{least})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/cases/effect_panel.py" />
      <source>Effect of the replacement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/cases/effect_panel.py" />
      <source>Looking for the stand-ins that keep the balance best…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/cases/effect_panel.py" />
      <source>Nobody is left who could stand in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/cases/effect_panel.py" />
      <source>Replace</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/cases/effect_panel.py" />
      <source>Replace by {reference}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/cases/effect_panel.py" />
      <source>Why not the first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/cases/effect_panel.py" />
      <source>{reference} for {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/cases/facts_grid.py" />
      <location filename="../../qi_desktop/ui/sampling/settings/dimensions.py" />
      <location filename="../../qi_desktop/ui/sampling/words.py" />
      <source>not given</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/cases/lines.py" />
      <location filename="../../qi_desktop/ui/sampling/cases/replace_view.py" />
      <location filename="../../qi_desktop/ui/sampling/review/more_tables.py" />
      <source>Officer</source>
      <translation type="unfinished">Swyddog</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/cases/lines.py" />
      <source>Replaced by {stand_in}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/cases/replace_view.py" />
      <source>Another reason</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/cases/replace_view.py" />
      <source>In your own words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/cases/replace_view.py" />
      <source>Looking for stand-ins</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/cases/replace_view.py" />
      <source>Named at the draw</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/cases/replace_view.py" />
      <source>Replace {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/cases/replace_view.py" />
      <source>Say why not the first, so that anyone can see that nobody picked the case.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/cases/replace_view.py" />
      <source>Say why the case falls out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/cases/replace_view.py" />
      <source>Stand-in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/cases/replace_view.py" />
      <source>Stand-ins</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/cases/replace_view.py" />
      <source>The sum of all differences</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/cases/replace_view.py" />
      <source>What changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/cases/replace_view.py" />
      <source>Why it falls out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/cases/replace_view.py" />
      <source>best match first, those named at the draw before others</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/cases/replace_view.py" />
      <source>not a reserve</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/cases/replace_view.py" />
      <source>reserve {rank}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/cases/replace_view.py" />
      <source>{number} replaced by {by_number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/cases/replace_view.py" />
      <source>{reference}: {about}. It stays in the list, with the reason.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/page.py" />
      <source>Go to the case list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/page.py" />
      <source>It is drawn from the eligible cases of each provider, in proportion to gender, ethnicity, sentence type and office. Import the case list first, then come back to draw.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/page.py" />
      <source>Nearly there: raise one minimum, and draw again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/page.py" />
      <source>No sample yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/page.py" />
      <source>One more, for a section of their own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/page.py" />
      <source>Sample drawn; it waits for review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/page.py" />
      <source>Sent back. </source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/balance_table.py" />
      <location filename="../../qi_desktop/ui/sampling/review/checks.py" />
      <location filename="../../qi_desktop/ui/sampling/review/review_view.py" />
      <source>Balance</source>
      <translation type="unfinished">Cydbwysedd</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/balance_table.py" />
      <location filename="../../qi_desktop/ui/sampling/settings/minimums.py" />
      <source>By share</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/balance_table.py" />
      <location filename="../../qi_desktop/ui/sampling/settings/minimums.py" />
      <source>Category</source>
      <translation type="unfinished">Categori</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/balance_table.py" />
      <source>Diff.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/balance_table.py" />
      <location filename="../../qi_desktop/ui/sampling/review/more_tables.py" />
      <source>Drawn</source>
      <translation type="unfinished">Tynnwyd</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/balance_table.py" />
      <source>Min.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/balance_table.py" />
      <source>The minimum number asked for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/behind.py" />
      <source>, at least {minimum} asked for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/behind.py" />
      <source>All eligible cases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/behind.py" />
      <source>Left out: {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/behind.py" />
      <source>{count:,} rows of the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/behind.py" />
      <source>{eligible:,} eligible ({share:.1%}). By share {expected:.1f}, drawn {drawn} ({signed}){minimum}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/behind.py" />
      <source>{eligible:,} eligible, {drawn} drawn.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/behind.py" />
      <source>{eligible:,} eligible. By share {expected:.1f}, drawn {drawn} ({signed}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/behind.py" />
      <source>{named} the sample: {reason}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/sampling/review/behind_panel.py" />
      <source>%n more cases</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/behind_panel.py" />
      <source>Cases behind the number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/behind_panel.py" />
      <source>Close the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/behind_panel.py" />
      <source>Comment on this category</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/behind_panel.py" />
      <source>Drawn {drawn}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/behind_panel.py" />
      <source>Eligible {count:,}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/behind_panel.py" />
      <source>For the lead inspector</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/behind_panel.py" />
      <source>Write what should change, or what you ask.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/behind_panel.py" />
      <source>{more_cases} not shown.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/case_entries.py" />
      <source>Row {row}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/sampling/review/checks.py" />
      <source>%n cases were replaced</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/sampling/review/checks.py" />
      <source>%n categories</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/sampling/review/checks.py" />
      <source>%n other samples</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/sampling/review/checks.py" />
      <source>%n responsible officers</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/sampling/review/checks.py" />
      <source>%n wait for the reviewer</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/checks.py" />
      <source>Above:</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/sampling/review/checks.py" />
      <source>All %n minimum numbers are met</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/checks.py" />
      <source>All {every} of {facts} are at their share, rounded down or up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/checks.py" />
      <source>Below its minimum:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/checks.py" />
      <source>Below:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/checks.py" />
      <source>Every level of {facts} is in the sample.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/checks.py" />
      <source>Gave way to minimums:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/checks.py" />
      <location filename="../../qi_desktop/ui/sampling/review/more_tables.py" />
      <location filename="../../qi_desktop/ui/sampling/review/review_view.py" />
      <source>Levels</source>
      <translation type="unfinished">Lefelau</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/checks.py" />
      <source>Minimums</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/checks.py" />
      <source>Not in the sample: {listing}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/checks.py" />
      <source>Not met for {listing}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/checks.py" />
      <source>Officers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/checks.py" />
      <source>Other draws</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/checks.py" />
      <source>Raised to a minimum:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/checks.py" />
      <location filename="../../qi_desktop/ui/sampling/review/more_tables.py" />
      <location filename="../../qi_desktop/ui/sampling/review/review_view.py" />
      <source>Replacements</source>
      <translation type="unfinished">Disodliadau</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/checks.py" />
      <source>The list has changed since the draw. The numbers here are those of the list as it is now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/checks.py" />
      <source>Two laptops</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/checks.py" />
      <source>not listed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/checks.py" />
      <source>{category} ({drawn} of {minimum})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/checks.py" />
      <source>{count} of {every} are at their share, rounded down or up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/checks.py" />
      <source>{drawn:,} of {count:,} eligible cases ({share:.1%})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/checks.py" />
      <source>{named}: {value}. Replace one of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/checks.py" />
      <source>{officers_drawn} of {responsible_officers}, at most {cases} from one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/checks.py" />
      <source>{other_samples} drawn on another laptop at the same time: it does not stand. Settle the conflict on Exchange.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/checks.py" />
      <source>{questioned} questioned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/checks.py" />
      <source>{words}, as asked for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/checks.py" />
      <source>{words}; {asked:,} were asked for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/checks_view.py" />
      <source>Opens the help: the method, what it guarantees and its limits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/checks_view.py" />
      <source>for your judgement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/checks_view.py" />
      <source>good</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/checks_view.py" />
      <source>look at this</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/checks_view.py" />
      <source>wrong</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/comments.py" />
      <source>Take the chosen comment back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/cross_grid.py" />
      <location filename="../../qi_desktop/ui/sampling/review/cross_view.py" />
      <location filename="../../qi_desktop/ui/sampling/sample_view.py" />
      <source>Cross-table</source>
      <translation type="unfinished">Croesdabl</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/cross_grid.py" />
      <source>{drawn} drawn, {expected:.1f} by share, {eligible:,} eligible</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/cross_view.py" />
      <source>Counting two facts together</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/cross_view.py" />
      <source>In bold the number drawn, beside it what the share gives. ▲ and ▼ mark a whole case or more above or below it: the draw balances each fact by itself, two together only as chance and the list allow. Enter or a click opens the cases of a cell.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/fairness.py" />
      <source> Always taking the closest would never reach {listing}; chance here reaches everybody.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/fairness.py" />
      <source> They differ because of {listing}.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/sampling/review/fairness.py" />
      <source>%n other groups</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/fairness.py" />
      <source>Being worked out…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/fairness.py" />
      <source>Cannot be repeated here: {value}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/fairness.py" />
      <source>Chances</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/fairness.py" />
      <source>Could it be better?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/fairness.py" />
      <source>Drawn again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/fairness.py" />
      <source>Every eligible case had the same chance, {equal:.1%}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/fairness.py" />
      <source>From {lowest:.1%} to {highest:.1%}; with equal chances every case would have {equal:.1%}. {apart}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/fairness.py" />
      <source>Highest for {listing}. </source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/fairness.py" />
      <source>List, settings and seed {seed} gave the same {drawn} just now: nobody picked them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/fairness.py" />
      <source>Looking for the best sample that the list allows…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/fairness.py" />
      <source>No sample found comes closer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/fairness.py" />
      <source>No sample from this list comes closer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/fairness.py" />
      <source>Not known: another version drew the sample, by a method that this version does not have.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/fairness.py" />
      <source>Seed {seed} does not give these cases. Ask why before approving.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/fairness.py" />
      <source>Some cases could not be drawn at all. {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/fairness.py" />
      <source>The closest sample found has {least:.1f}; none has less than {bound:.1f}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/fairness.py" />
      <source>The closest sample there is has {least:.1f}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/fairness.py" />
      <source>The differences from the exact shares add up to {drawn:.1f} cases; on average this version would give {expected:.1f}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/fairness.py" />
      <source>The differences from the exact shares add up to {drawn:.1f} cases; on average this way of drawing gives {expected:.1f}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/fairness.py" />
      <source>Where it gave way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/fairness.py" />
      <source>levels that must be in the sample</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/fairness.py" />
      <source>minimum numbers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/fairness.py" />
      <source>named cases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/fairness.py" />
      <source>the maximum for each officer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/fairness.py" />
      <source>the widest spread over officers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/fairness.py" />
      <source>{category}: {drawn} drawn where its share gives {between}, because of {value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/fairness.py" />
      <source>{highest}In all, {distance:.1%} of the chances are shifted from equal shares.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/fairness.py" />
      <source>{lowest} or {highest}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/gathered.py" />
      <source>very high</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/history.py" />
      <location filename="../../qi_desktop/ui/sampling/words.py" />
      <source>accepted</source>
      <translation type="unfinished">derbyniwyd</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/history.py" />
      <source>approved the sample</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/history.py" />
      <source>commented on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/history.py" />
      <source>drew the sample</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/history.py" />
      <location filename="../../qi_desktop/ui/sampling/words.py" />
      <source>questioned</source>
      <translation type="unfinished">cwestiynwyd</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/history.py" />
      <source>replaced</source>
      <translation type="unfinished">disodlwyd</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/history.py" />
      <source>sent the sample back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/history.py" />
      <source>took back a comment on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/history.py" />
      <source>withdrew the approval</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/more_tables.py" />
      <source>Drawn as</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/more_tables.py" />
      <source>Drawn of eligible</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/more_tables.py" />
      <source>Fell out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/more_tables.py" />
      <source>Level</source>
      <translation type="unfinished">Lefel</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/more_tables.py" />
      <location filename="../../qi_desktop/ui/sampling/review/review_view.py" />
      <location filename="../../qi_desktop/ui/sampling/settings/form.py" />
      <location filename="../../qi_desktop/ui/sampling/settings/named_cases.py" />
      <source>Named cases</source>
      <translation type="unfinished">Achosion a enwyd</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/more_tables.py" />
      <location filename="../../qi_desktop/ui/sampling/review/review_view.py" />
      <location filename="../../qi_desktop/ui/sampling/settings/form.py" />
      <source>Responsible officers</source>
      <translation type="unfinished">Swyddogion cyfrifol</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/more_tables.py" />
      <location filename="../../qi_desktop/ui/sampling/review/panel.py" />
      <location filename="../../qi_desktop/ui/sampling/sample_view.py" />
      <source>Review</source>
      <translation type="unfinished">Adolygu</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/more_tables.py" />
      <location filename="../../qi_desktop/ui/sampling/settings/named_cases.py" />
      <source>Rule</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/more_tables.py" />
      <source>Stands in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/more_tables.py" />
      <source>in the sample</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/more_tables.py" />
      <source>missing</source>
      <translation type="unfinished">ar goll</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/more_tables.py" />
      <source>not drawn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/panel.py" />
      <source> by {name}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/sampling/review/panel.py" />
      <source>%n replacements wait</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/panel.py" />
      <source>Approval withdrawn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/panel.py" />
      <source>Kept with the decision. Comments on single categories are added beside their cases.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/panel.py" />
      <source>Sample approved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/panel.py" />
      <source>Sample sent back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/panel.py" />
      <source>Say why it goes back, here or in a comment on a category.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/panel.py" />
      <source>Say why the approval is withdrawn, then press the button again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/panel.py" />
      <source>Send back</source>
      <translation type="unfinished">Anfon yn ôl</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/panel.py" />
      <source>Share the cases out…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/panel.py" />
      <source>The sample is locked: single cases can be replaced, with a reason; nothing is drawn again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/panel.py" />
      <source>{waiting} for a look: see Replacements.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/reading.py" />
      <source>Looking for the best sample there could be</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/reading.py" />
      <source>Reading the sample</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/replacement_panel.py" />
      <source>Accept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/replacement_panel.py" />
      <source>Another laptop decided differently. Settle that on Exchange first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/replacement_panel.py" />
      <source>Close the replacement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/replacement_panel.py" />
      <source>Comment on the replacement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/replacement_panel.py" />
      <source>It was number {place} of those proposed{why}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/replacement_panel.py" />
      <source>It was the first proposed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/replacement_panel.py" />
      <source>Needed for a question.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/replacement_panel.py" />
      <source>Question it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/replacement_panel.py" />
      <source>Say what you question.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/replacement_panel.py" />
      <source>{number} accepted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/replacement_panel.py" />
      <source>{number} for {replaced_number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/replacement_panel.py" />
      <source>{number} is: {about}. {place}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/replacement_panel.py" />
      <source>{number} questioned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/replacement_panel.py" />
      <source>{number} was: {about}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/review_view.py" />
      <source>Drawn as asked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/review_view.py" />
      <source>Enter or a click opens the cases behind a row, Esc comes back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/review_view.py" />
      <source>Method: {method}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/review_view.py" />
      <source>Program {program}, list {list_digest}….</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/review_view.py" />
      <source>Review of the sample</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/review_view.py" />
      <source>Seed {seed}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/review_view.py" />
      <source>The bar is the number drawn, the tick what its share gives, the dotted tick the minimum.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/review_view.py" />
      <source>in the settings, each with its reason</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/review_view.py" />
      <source>not noted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/review_view.py" />
      <source>{officers_drawn} in the sample</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/review/review_view.py" />
      <source>{rows} of the list cannot be drawn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/sample_view.py" />
      <source>Allocation</source>
      <translation type="unfinished">Dyrannu</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/sample_view.py" />
      <source>Beside it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/sample_view.py" />
      <source>Timetable</source>
      <translation type="unfinished">Amserlen</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/sample_view.py" />
      <source>{of}: {listing}. Drawn {moment} with seed {seed}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/sample_view.py" />
      <source>{whole} cases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/sample_view.py" />
      <source>{whole} of {eligible:,} eligible cases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/settings/dimensions.py" />
      <source>Choose at least one fact to keep in proportion.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/settings/dimensions.py" />
      <source>Every level</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/settings/dimensions.py" />
      <source>In proportion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/settings/dimensions.py" />
      <source>{dimension}: every level in the sample</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/settings/dimensions.py" />
      <source>{dimension}: in proportion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/settings/form.py" />
      <location filename="../../qi_desktop/ui/sampling/settings/minimums.py" />
      <source>Minimum numbers</source>
      <translation type="unfinished">Isafswm niferoedd</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/settings/form.py" />
      <location filename="../../qi_desktop/ui/sampling/settings/seed.py" />
      <source>Seed</source>
      <translation type="unfinished">Hedyn</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/settings/form.py" />
      <source>What the sample follows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/settings/minimums.py" />
      <source>At least</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/settings/minimums.py" />
      <source>Fact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/settings/minimums.py" />
      <source>Minimums of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/settings/minimums.py" />
      <source>No minimum: every category comes as often as its share gives.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/settings/minimums.py" />
      <source>Only {eligible:,} such cases of {code} are eligible.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/settings/minimums.py" />
      <source>Remove the chosen minimum</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/settings/minimums.py" />
      <source>Set minimum</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/settings/minimums.py" />
      <source>Write a whole number from 1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/settings/minimums.py" />
      <source>{dimension}: the minimums add up to {total}, more than the {size} cases asked for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/settings/minimums.py" />
      <source>{what}: {number} asked, {eligible:,} eligible. Lower it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/settings/named_cases.py" />
      <source>Name the case</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/settings/named_cases.py" />
      <source>No eligible case has the reference “{typed}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/settings/named_cases.py" />
      <source>Nobody is named: chance alone decides.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/settings/named_cases.py" />
      <source>Remove the chosen case</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/settings/named_cases.py" />
      <source>Say why; the statement of the sample prints it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/settings/named_cases.py" />
      <source>Without those left out only {left} cases of {code} remain.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/settings/named_cases.py" />
      <source>not eligible</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/settings/named_cases.py" />
      <source>{must} cases of {code} must be in, more than the {size} asked for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/settings/named_cases.py" />
      <source>{reference} of {code} is no longer eligible. Remove it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/settings/named_cases.py" />
      <source>{typed} is named already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/settings/officers.py" />
      <source>As the cases fall</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/settings/officers.py" />
      <source>Every case keeps the same chance as far as the minimum numbers allow, and some officers are met twice before others are met once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/settings/officers.py" />
      <source>More officers are met, and the cases of an officer with few cases are drawn more often than others.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/settings/officers.py" />
      <source>Most cases of one officer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/settings/officers.py" />
      <source>Officers play no part in the draw.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/settings/officers.py" />
      <source>Over as many as equal chances allow</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/settings/officers.py" />
      <source>Over as many officers as possible</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/settings/officers.py" />
      <source>Spread the sample</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/settings/officers.py" />
      <source>That leaves {reachable} cases of {code}; {size} are asked for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/settings/officers.py" />
      <source>Write a whole number, or leave it empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/settings/officers.py" />
      <source>no maximum</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/settings/references.py" />
      <source>References found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/settings/references.py" />
      <source>Type part of it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/settings/seed.py" />
      <source>A seed is a whole number from 0 to {highest_seed:,}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/settings/seed.py" />
      <source>Chance decides who is drawn, and the seed decides chance: the same list, settings and seed give the same sample on every laptop. Kept with the sample, it lets anybody repeat the draw and see that nobody picked the cases. Take the number proposed, or type one that was agreed beforehand.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/settings/sizes.py" />
      <source>Ask for at least one case.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/settings/sizes.py" />
      <source>Only {eligible:,} cases are eligible.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/settings/sizes.py" />
      <source>Write a whole number, such as 30.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/settings/sizes.py" />
      <source>of {count:,} eligible</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/settings/sizes.py" />
      <source>{code} cases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/settings/view.py" />
      <source>Drawing the sample</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/settings/view.py" />
      <source>Reading the eligible cases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/settings/view.py" />
      <source>Reading the eligible cases…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/settings/view.py" />
      <source>Settings of the draw</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/settings/view.py" />
      <source>The new sample takes the place of the one before, which stays in the history.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/settings/view.py" />
      <source>What will be drawn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/settings/view.py" />
      <source>What you settle here is kept with the sample and printed in its statement.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/statement.py" />
      <source>Pages to print (*.pdf);;Tables in a workbook (*.xlsx);;Tables as plain text (*.csv)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/statement.py" />
      <source>Sample statement.pdf</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/statement.py" />
      <source>Write the statement of the sample</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/statement.py" />
      <source>Write what a reader needs to judge the sample, as PDF, XLSX or CSV</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/statement.py" />
      <source>Writing the statement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/timetable/days_off.py" />
      <source>A training day, …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/timetable/days_off.py" />
      <source>Day off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/timetable/days_off.py" />
      <source>Day off added</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/timetable/days_off.py" />
      <source>Day off removed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/timetable/days_off.py" />
      <source>Days off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/timetable/days_off.py" />
      <source>Say why, in a word or two.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/timetable/hours.py" />
      <source>The inspector</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/timetable/hours.py" />
      <source>officer is in {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/timetable/hours.py" />
      <source>taken by {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/timetable/hours.py" />
      <source>{count} interviews are arranged on {weekday}, a day off ({off})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/timetable/hours.py" />
      <source>{inspector} has too little time to travel from {first} to {second}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/timetable/hours.py" />
      <source>{inspector} holds both</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/timetable/hours.py" />
      <source>{many}: move them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/timetable/hours.py" />
      <source>{numbers} is arranged on {weekday}, a day off ({off}): move it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/timetable/hours.py" />
      <source>{number} and {second_number}, {weekday} at {starts}: {said}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/timetable/hours.py" />
      <source>{officer} is in both</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/timetable/printing.py" />
      <source>A page an inspector: days, hours, case numbers, officers and offices, with room for notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/timetable/printing.py" />
      <source>Interview week.pdf</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/timetable/printing.py" />
      <source>Interview weeks.pdf</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/timetable/printing.py" />
      <source>Write the week to print</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/timetable/printing.py" />
      <source>Writing the week sheets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/timetable/printing.py" />
      <source>{name} written; not encrypted, with officers' names and case numbers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/timetable/waiting_list.py" />
      <source>To arrange</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/timetable/week_grid.py" />
      <source>Interviews of the week</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/timetable/week_model.py" />
      <source>free</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/timetable/week_model.py" />
      <source>nothing arranged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/timetable/week_model.py" />
      <source>{number}, officer {responsible_officer}, {office}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/timetable/week_model.py" />
      <source>{said}. Clash: {trouble}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/timetable_view.py" />
      <source>, no room for {left}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/timetable_view.py" />
      <source>, {waiting} to arrange</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/timetable_view.py" />
      <source>A calendar file for each inspector, for any diary program</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/timetable_view.py" />
      <source>And {number} more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/timetable_view.py" />
      <source>Enter picks an interview up, Enter on another hour puts it there. Alt and an arrow moves it to the next free hour, Del lets it wait again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/timetable_view.py" />
      <source>Inspectors</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/timetable_view.py" />
      <source>Inspectors and what waits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/timetable_view.py" />
      <source>Nothing left to arrange</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/timetable_view.py" />
      <source>Nothing to arrange yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/timetable_view.py" />
      <source>Once cases are allocated, the interviews with their responsible officers are arranged here for the first week of the fieldwork.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/timetable_view.py" />
      <source>The interview waits to be arranged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/timetable_view.py" />
      <source>To arrange: {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/timetable_view.py" />
      <source>Where the calendars go</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/timetable_view.py" />
      <source>all arranged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/timetable_view.py" />
      <source>clash</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/timetable_view.py" />
      <source>day off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/timetable_view.py" />
      <source>{count} calendars saved; not encrypted, with officers' names and case numbers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/timetable_view.py" />
      <source>{count} interviews arranged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/timetable_view.py" />
      <source>{count} interviews arranged, {waiting} to arrange</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/timetable_view.py" />
      <source>{held} arranged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/timetable_view.py" />
      <source>{number} is picked up. Choose an hour and press Enter, or Esc to leave it as it was.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/timetable_view.py" />
      <source>{number} on {weekday} at {starts}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/words.py" />
      <source>Age band</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/words.py" />
      <source>Ethnicity in two groups</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/words.py" />
      <source>Sent back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/words.py" />
      <source>Waits for review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/words.py" />
      <source>at share</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/words.py" />
      <source>gave way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/words.py" />
      <source>must be in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/words.py" />
      <source>must not be in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/words.py" />
      <source>raised</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/sampling/words.py" />
      <source>too few</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/search/box.py" />
      <source>Ctrl+K</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/search/box.py" />
      <source>Fewer letters or other words may help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/search/box.py" />
      <source>Find a page, a case, anything written down, or something to do. The arrows choose, Enter opens or does it, {all_key} shows every result, and what begins with {only} lists all that can be done.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/search/box.py" />
      <source>Find or do anything   Ctrl+K</source>
      <translation type="unfinished">Canfod neu wneud unrhyw beth   Ctrl+K</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/search/box.py" />
      <source>Nothing found for: {said}</source>
      <translation type="unfinished">Dim wedi'i ganfod ar gyfer: {said}</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/search/box.py" />
      <source>Search results</source>
      <translation type="unfinished">Canlyniadau chwilio</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/search/found.py" />
      <source>Page, Ctrl+{number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/search/found.py" />
      <source>Question, its counts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/search/found.py" />
      <source>Show all {total:,} results</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/search/line_list.py" />
      <source>It has gone since it was found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/search/line_list.py" />
      <source>No longer there</source>
      <translation type="unfinished">Ddim yno mwyach</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/search/lines.py" />
      <source>Attached file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/search/lines.py" />
      <source>Captured</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/search/lines.py" />
      <source>Recommendation {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/search/narrowing.py" />
      <source>17 Mar 2017</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/search/narrowing.py" />
      <source>Answers</source>
      <translation type="unfinished">Atebion</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/search/narrowing.py" />
      <source>Anybody</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/search/narrowing.py" />
      <source>Clear</source>
      <translation type="unfinished">Clirio</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/search/narrowing.py" />
      <source>Person and days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/search/narrowing.py" />
      <source>Search everything again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/search/narrowing.py" />
      <source>The last day lies before the first: nothing can be found.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/search/narrowing.py" />
      <source>Written by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/search/narrowing.py" />
      <source>“{unread}” is no day yet. Write it as 20 Feb 2017.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/search/page.py" />
      <source> Clear what narrows it, or use other words.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/search/page.py" />
      <source> Fewer or other words may help.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/search/page.py" />
      <source> The best of the latest {pool:,} come first; narrow the search to see others.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/search/page.py" />
      <source> The first {most} are listed; narrow the search to see others.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/search/page.py" />
      <source> {behind:,} texts are still being read into the search.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/search/page.py" />
      <source>%n results.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/search/page.py" />
      <source>About the search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/search/page.py" />
      <source>Find anything that was written down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/search/page.py" />
      <source>Notes, answers and their reasons, evidence, sessions, cases, themes, enquiries and findings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/search/page.py" />
      <source>Nothing found for: {said}.{narrowed}{waits}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/search/page.py" />
      <source>Results</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/search/page.py" />
      <source>Say also what should be there, not only what should not.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/search/page.py" />
      <source>Search everything</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/search/page.py" />
      <source>The arrow down leads to what was found, Enter opens it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/search/page.py" />
      <source>Words, “phrases”, beginnings*   AND   OR   NOT   ( )</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/search/page.py" />
      <source>{lead} Type two letters or more. “At home” in quotation marks is a phrase, super* begins a word.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/search/palette.py" />
      <source>Part of a page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/search/preview.py" />
      <source>Words around what was found</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/settings/all_at_once.py" />
      <source>%n settings changed</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/settings/all_at_once.py" />
      <source>%n settings were saved to {file}</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/settings/all_at_once.py" />
      <source>A small file brings these choices to another laptop. It holds no name, no folder and nothing of an inspection. “All as usual” resets everything above but the places for backups.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/settings/all_at_once.py" />
      <source>All as usual</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/settings/all_at_once.py" />
      <source>All settings at once</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/settings/all_at_once.py" />
      <source>Everything is as usual</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/settings/all_at_once.py" />
      <source>Everything was as usual already</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/settings/all_at_once.py" />
      <source>Save the settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/settings/all_at_once.py" />
      <source>Save to a file…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/settings/all_at_once.py" />
      <source>Settings (*.json)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/settings/all_at_once.py" />
      <source>Take from a file…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/settings/all_at_once.py" />
      <source>Take settings from a file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/settings/all_at_once.py" />
      <source>{words}. Left aside, not known here: {keys}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/settings/carried.py" />
      <source>it cannot be opened</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/settings/carried.py" />
      <source>it is no text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/settings/carried.py" />
      <source>line {line}, sign {sign}: {msg}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/settings/carried.py" />
      <source>one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/settings/carried.py" />
      <source>two values</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/settings/declared.py" />
      <source>1 minute</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/settings/declared.py" />
      <source>15 minutes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/settings/declared.py" />
      <source>2 minutes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/settings/declared.py" />
      <source>30 seconds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/settings/declared.py" />
      <source>5 minutes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/settings/declared.py" />
      <source>As little as possible</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/settings/declared.py" />
      <source>As the laptop does it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/settings/declared.py" />
      <source>British English</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/settings/declared.py" />
      <source>Clear the clipboard after</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/settings/declared.py" />
      <source>Dark</source>
      <translation type="unfinished">Tywyll</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/settings/declared.py" />
      <source>Follow the laptop</source>
      <translation type="unfinished">Dilyn y gliniadur</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/settings/declared.py" />
      <source>For fingers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/settings/declared.py" />
      <source>For mouse and keyboard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/settings/declared.py" />
      <source>High contrast</source>
      <translation type="unfinished">Cyferbyniad uchel</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/settings/declared.py" />
      <source>How it looks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/settings/declared.py" />
      <source>How large all text is. It changes at once, and nothing typed is lost.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/settings/declared.py" />
      <source>How large buttons, fields, rows and menus are. For fingers, each is at least 44 pixels tall and wide.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/settings/declared.py" />
      <source>How long nobody may touch anything before the passphrase is asked for again. Half a minute before, it is told. Sleep and a locked screen lock it too. What you typed is kept, and the page comes back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/settings/declared.py" />
      <source>How long what you copied here may be pasted elsewhere. Locking and closing clear it at once; what you copied in another program stays.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/settings/declared.py" />
      <source>In which language a judgement form is shown first, where it is written in several. Above the form you may change it for a while; answers are the same in every language.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/settings/declared.py" />
      <source>It holds from the next start of the program.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/settings/declared.py" />
      <source>Language of forms</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/settings/declared.py" />
      <source>Language of the program</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/settings/declared.py" />
      <source>Languages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/settings/declared.py" />
      <source>Light</source>
      <translation type="unfinished">Golau</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/settings/declared.py" />
      <source>Lock after</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/settings/declared.py" />
      <source>Movement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/settings/declared.py" />
      <source>None: nothing is underlined</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/settings/declared.py" />
      <source>Places for backups</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/settings/declared.py" />
      <source>Spelling of notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/settings/declared.py" />
      <source>Text size</source>
      <translation type="unfinished">Maint y testun</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/settings/declared.py" />
      <source>The laptop's own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/settings/declared.py" />
      <source>Touch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/settings/declared.py" />
      <source>What may move by itself. As little as possible means that the cursor does not blink, nothing slides or fades, and a bar that cannot tell how far work has come stands still.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/settings/declared.py" />
      <source>Where a copy of each backup goes besides the folder beside the file: a stick, a network drive, a folder that is kept elsewhere. Copies are encrypted as the file is. A place that is not there just now is left alone until it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/settings/declared.py" />
      <source>Which colours are worn. Following the laptop, it changes with the laptop between light and dark.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/settings/declared.py" />
      <source>Which dictionary looks at notes; words it does not know are underlined, and nothing is ever changed by itself. A further one is added from its .dic file, or from an extension of an office program (.oxt). Shift+F7 leaves a single note alone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/settings/declared.py" />
      <source>Which language the window speaks. It holds from the next start of the program. Welsh has been begun: what is not in Welsh yet is said in English.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/settings/declared.py" />
      <source>While you are away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/settings/declared.py" />
      <source>{minutes} minutes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/settings/declared.py" />
      <source>{size} %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/settings/dictionaries.py" />
      <source>Add a dictionary</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/settings/dictionaries.py" />
      <source>Add a dictionary…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/settings/dictionaries.py" />
      <source>Dictionaries (*.dic *.oxt *.zip)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/settings/folders.py" />
      <source>Add a folder…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/settings/folders.py" />
      <source>{folder} (not there just now)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/settings/folders.py" />
      <source>{setting}: add a folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/settings/found.py" />
      <source>Setting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/settings/page.py" />
      <source>They hold on this laptop, for every workspace, from the moment you choose.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/settings/panel.py" />
      <source>%n settings were turned back</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/settings/panel.py" />
      <source>Find a setting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/settings/panel.py" />
      <source>No setting is called that. Other words may find it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/settings/panel.py" />
      <source>{setting}: {value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/settings/row.py" />
      <source>Back to the usual</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/settings/row.py" />
      <source>{setting} back to the usual: {usual}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/time_left.py" />
      <source>a few seconds left</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/time_left.py" />
      <source>about %n hours left</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/time_left.py" />
      <source>about a minute left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/time_left.py" />
      <source>about {count} minutes left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/time_left.py" />
      <source>about {count} seconds left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/top_bar.py" />
      <source>Case-sample reviewer</source>
      <translation type="unfinished">Adolygydd y sampl achosion</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/top_bar.py" />
      <source>Central team</source>
      <translation type="unfinished">Tîm canolog</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/top_bar.py" />
      <source>Lead inspector</source>
      <translation type="unfinished">Prif arolygydd</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/top_bar.py" />
      <source>Not saved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/top_bar.py" />
      <source>Not saved since {moment:%H:%M:%S}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/top_bar.py" />
      <source>Quality lead</source>
      <translation type="unfinished">Arweinydd ansawdd</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/top_bar.py" />
      <source>Read only</source>
      <translation type="unfinished">Darllen yn unig</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/top_bar.py" />
      <source>Saved {moment:%H:%M:%S}</source>
      <translation type="unfinished">Cadwyd {moment:%H:%M:%S}</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/top_bar.py" />
      <source>This workspace was opened to be looked at; nothing is changed.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/turning.py" />
      <source>(%n fields changed since, left alone)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/turning.py" />
      <source>There is nothing to do again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/turning.py" />
      <source>There is nothing to undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/turning.py" />
      <source>Undone: {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/unlocking/bring_out_form.py" />
      <source>A new folder is made in it. Nothing in that is encrypted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/unlocking/bring_out_form.py" />
      <location filename="../../qi_desktop/ui/unlocking/create_form.py" />
      <location filename="../../qi_desktop/ui/unlocking/demonstration_form.py" />
      <source>Choose a folder…</source>
      <translation type="unfinished">Dewis ffolder…</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/unlocking/bring_out_form.py" />
      <source>Every table of {name} goes into files that any program reads, with the history and the attached files. What cannot be read is named. The file itself stays as it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/unlocking/bring_out_form.py" />
      <source>Get it out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/unlocking/bring_out_form.py" />
      <source>Get out what can be read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/unlocking/bring_out_form.py" />
      <source>Nothing can be written there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/unlocking/bring_out_form.py" />
      <source>The one the file had; without it nothing can be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/unlocking/bring_out_form.py" />
      <source>Where shall everything be written, no longer encrypted?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/unlocking/create_form.py" />
      <source>Choose a name without anybody's name in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/unlocking/create_form.py" />
      <source>Create</source>
      <translation type="unfinished">Creu</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/unlocking/create_form.py" />
      <source>Make your own workspace first. On the Exchange page you then hand your card to the lead and open the pack you get back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/unlocking/create_form.py" />
      <location filename="../../qi_desktop/ui/workspace.py" />
      <source>New inspection</source>
      <translation type="unfinished">Arolygiad newydd</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/unlocking/create_form.py" />
      <source>Say where the file shall lie.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/unlocking/create_form.py" />
      <source>Where shall the workspace lie?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/unlocking/create_form.py" />
      <source>You become its lead: set it up, import the case list, draw the sample.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/unlocking/demonstration_form.py" />
      <source>A folder of its own, made if it is not there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/unlocking/demonstration_form.py" />
      <source>A whole inspection of two weeks: ten laptops, 46 answered forms, 21 sessions, bundles, findings and the report. Everybody in it is invented. Building it takes up to a minute and can be stopped. Afterwards delete the folder when you like.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/unlocking/demonstration_form.py" />
      <source>Build and open it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/unlocking/demonstration_form.py" />
      <source>Build it anew</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/unlocking/demonstration_form.py" />
      <source>It was built there before. Built anew, the earlier one moves aside.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/unlocking/demonstration_form.py" />
      <source>Open it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/unlocking/demonstration_form.py" />
      <source>Say where it shall lie.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/unlocking/demonstration_form.py" />
      <source>The demonstration</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/unlocking/demonstration_form.py" />
      <source>The one that is there moves aside</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/unlocking/demonstration_form.py" />
      <source>Where shall the demonstration lie?</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/unlocking/erased_form.py" />
      <source>%n files were overwritten and removed. As far as is known, nothing of them is left on this laptop.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/unlocking/erased_form.py" />
      <source>Its folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/unlocking/erased_form.py" />
      <source>Not all is erased</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/unlocking/erased_form.py" />
      <source>Open the certificate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/unlocking/erased_form.py" />
      <source>The certificate {name} says what went, when and by whom, and what no program can promise. Keep it with the papers of the inspection.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/unlocking/erased_form.py" />
      <source>{file} is erased</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/unlocking/erased_form.py" />
      <source>{left} of {files} files could not be erased ({named}). They are encrypted. Close what has them open, or put the stick in, and remove them by hand; the certificate names them all.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/unlocking/idle_watch.py" />
      <source>Locked after {minutes} minutes in which nobody touched anything. What you typed is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/unlocking/idle_watch.py" />
      <source>Locked while the laptop slept. What you typed is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/unlocking/idle_watch.py" />
      <source>Locks in {warn_s} seconds. Any key keeps it open.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/unlocking/laptop_signals.py" />
      <source>Locked with the laptop. What you typed is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/unlocking/open_form.py" />
      <source>Choose a file…</source>
      <translation type="unfinished">Dewis ffeil…</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/unlocking/open_form.py" />
      <location filename="../../qi_desktop/ui/unlocking/recover_form.py" />
      <source>Forgotten the passphrase?</source>
      <translation type="unfinished">Wedi anghofio'r cyfrinymadrodd?</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/unlocking/open_form.py" />
      <source>Get out what can be read…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/unlocking/open_form.py" />
      <source>Look into the backups of this file and put one in its place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/unlocking/open_form.py" />
      <source>Look, without changing anything</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/unlocking/open_form.py" />
      <source>No workspace has been opened on this laptop yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/unlocking/open_form.py" />
      <source>Open a workspace</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/unlocking/open_form.py" />
      <source>Open the workspace with the recovery key of the central team</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/unlocking/open_form.py" />
      <source>Open to read only</source>
      <translation type="unfinished">Agor i ddarllen yn unig</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/unlocking/open_form.py" />
      <source>Put a backup back…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/unlocking/open_form.py" />
      <source>Put back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/unlocking/open_form.py" />
      <source>Take off the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/unlocking/open_form.py" />
      <source>The demonstration tells its passphrase in {name} beside it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/unlocking/open_form.py" />
      <source>The workspace is no longer listed here; its file stays where it is (Delete)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/unlocking/open_form.py" />
      <source>This is a backup. Put it back as a file of its own rather than work in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/unlocking/open_form.py" />
      <source>Type the passphrase of this workspace.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/unlocking/open_form.py" />
      <source>Workspace</source>
      <translation type="unfinished">Man gwaith</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/unlocking/open_form.py" />
      <source>Workspaces (*.qi);;All files (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/unlocking/open_form.py" />
      <source>Write all that can be read of a damaged file into a folder, in open formats</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/unlocking/open_form.py" />
      <source>home folder, {relative_to}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/unlocking/open_form.py" />
      <source>in your home folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/unlocking/open_form.py" />
      <source>last written {moment}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/unlocking/open_form.py" />
      <source>not found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/unlocking/open_form.py" />
      <source>{file} is no longer listed. The file is where it was.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/unlocking/recover_form.py" />
      <source>A small file that the lead saves under Keys and passphrase, or the lead's own workspace.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/unlocking/recover_form.py" />
      <source>AGE-SE CRET-K EY-1…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/unlocking/recover_form.py" />
      <source>Choose the envelope</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/unlocking/recover_form.py" />
      <source>Choose the envelope…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/unlocking/recover_form.py" />
      <source>Envelope</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/unlocking/recover_form.py" />
      <source>Envelopes and workspaces (*.qienvelope *.qi);;All files (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/unlocking/recover_form.py" />
      <source>From the printed sheet, typed or scanned; spaces do not matter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/unlocking/recover_form.py" />
      <source>It is only read, and stays as it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/unlocking/recover_form.py" />
      <source>Open under the new passphrase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/unlocking/recover_form.py" />
      <source>Passphrase of that workspace</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/unlocking/recover_form.py" />
      <source>Recovery key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/unlocking/recover_form.py" />
      <source>{name} stays as it is until all is right. Nobody can open it without the recovery key.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/unlocking/restore_form.py" />
      <source>A file that stands there is kept beside it under another name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/unlocking/restore_form.py" />
      <source>Backup</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/unlocking/restore_form.py" />
      <source>Backups (*.qi)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/unlocking/restore_form.py" />
      <source>Choose a backup</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/unlocking/restore_form.py" />
      <source>Choose another backup…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/unlocking/restore_form.py" />
      <source>Look into it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/unlocking/restore_form.py" />
      <source>No backup of {file} was found beside it or in the places for backups. Choose one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/unlocking/restore_form.py" />
      <source>Put a backup back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/unlocking/restore_form.py" />
      <source>Put it back and open it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/unlocking/restore_form.py" />
      <source>The one the file had when the backup was made.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/unlocking/restore_form.py" />
      <source>Where it goes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/unlocking/restore_form.py" />
      <source>{file} is put back as it was when the backup was made. Work done since is not in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/unlocking/restore_form.py" />
      <source>{moment}, {occasion}; {size}, {where}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/unlocking/screen.py" />
      <location filename="../../qi_desktop/ui/unlocking/ways.py" />
      <source>Begin</source>
      <translation type="unfinished">Dechrau</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/unlocking/screen.py" />
      <source>Fieldwork for probation inspections, without a network, encrypted on this laptop.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/unlocking/ways.py" />
      <source>A whole inspection with invented people.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/unlocking/ways.py" />
      <source>Create an inspection</source>
      <translation type="unfinished">Creu arolygiad</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/unlocking/ways.py" />
      <source>For an inspector: your cases and form come from the lead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/unlocking/ways.py" />
      <source>For the lead inspector: set it up and draw the sample.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/unlocking/ways.py" />
      <source>Join with a pack</source>
      <translation type="unfinished">Ymuno â phecyn</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/unlocking/ways.py" />
      <source>Open the demonstration</source>
      <translation type="unfinished">Agor yr arddangosiad</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/widgets/bars.py" />
      <source>, expected {expected:.1f}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/widgets/bars.py" />
      <source>, minimum {minimum:g}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/widgets/bars.py" />
      <source>{value:g} of {whole:g}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/widgets/day_field.py" />
      <source>Day, month and year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/widgets/new_passphrase.py" />
      <source>At least {fewest} characters are needed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/widgets/new_passphrase.py" />
      <source>At least {fewest} characters. Words count more than signs: five that have nothing to do with each other are strong and easy to keep. Nobody can reset it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/widgets/new_passphrase.py" />
      <source>Draw five words at random</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/widgets/new_passphrase.py" />
      <source>New passphrase</source>
      <translation type="unfinished">Cyfrinymadrodd newydd</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/widgets/new_passphrase.py" />
      <source>Suggest five words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/widgets/new_passphrase.py" />
      <source>The same passphrase again</source>
      <translation type="unfinished">Yr un cyfrinymadrodd eto</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/widgets/new_passphrase.py" />
      <source>The two are not the same.</source>
      <translation type="unfinished">Nid yw'r ddau yr un fath.</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/widgets/new_passphrase.py" />
      <source>Type it once more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/widgets/new_passphrase.py" />
      <source>Write them down and keep the paper apart from the laptop until you know them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/widgets/ordered.py" />
      <source>Alt and the arrows, or dragging, change the order.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/widgets/passphrase.py" />
      <source>Hide the {label}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/widgets/passphrase.py" />
      <source>Show the {label}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/widgets/states.py" />
      <source>{done:,} of {total:,}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <location filename="../../qi_desktop/ui/widgets/strength.py" />
      <source>%n more characters needed. </source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/widgets/strength.py" />
      <source>Strength of the passphrase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/widgets/strength.py" />
      <source>{name}, {level} of {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/widgets/strength.py" />
      <source>{needed}Guessing it would take {time}, with this file and a room of computers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/widgets/toast.py" />
      <source>Dismiss this message</source>
      <translation type="unfinished">Diystyru'r neges hon</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/widgets/toast.py" />
      <source>Undo what was just done</source>
      <translation type="unfinished">Dadwneud yr hyn a wnaed yn awr</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/__init__.py" />
      <source>Something went wrong inside the program. What you typed is kept.</source>
      <translation type="unfinished">Aeth rhywbeth o'i le y tu mewn i'r rhaglen. Mae'r hyn a deipiwyd gennych wedi'i gadw.</translation>
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/accuracy.py" />
      <source>A decision needs a reason, which the provider will read. Nothing was changed. Write why.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/accuracy.py" />
      <source>No points can be read from {file}: {detail}. Nothing was recorded. Use a CSV, XLSX or DOCX file with a table whose headings include Paragraph and Comment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/accuracy.py" />
      <source>Round {number} cannot be closed: no decision is recorded for points {points}. Nothing was changed. Decide them first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/accuracy.py" />
      <source>Round {number} of factual accuracy is closed, and its table is kept. Nothing was changed. Open the round again first, and say why.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/accuracy.py" />
      <source>The points of {file} cannot be taken as they stand: {faults}. Nothing was recorded. Mend these rows in the file, then read it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/accuracy.py" />
      <source>There is no {what} of factual accuracy in this file. Nothing was changed. Look at the rounds first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/accuracy.py" />
      <source>What was to be tied, {what}, reads as it did in the draft. Nothing was changed. Change the report first, then tie the change.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/assessment.py" />
      <source>A view of the cases is kept under a name. Nothing was kept yet. Write a few words and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/assessment.py" />
      <source>No judgement form has been adopted in this file. Everything else is as it was. Adopt a form on the Cases page first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/assessment.py" />
      <source>Nobody was asked to assess {number} a second time. Nothing was changed. Choose the case for it first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/assessment.py" />
      <source>Reopening the assessment of {number} needs a reason. It is still complete. Write a few words and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/assessment.py" />
      <source>Somebody else wrote this comment. Nothing was changed. Only they can take it back; anybody may settle it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/assessment.py" />
      <source>The assessment of {number} cannot be completed yet. All answers are kept. Still missing: {missing}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/assessment.py" />
      <source>The assessment of {number} cannot be returned without saying what for. It is as it was. Write a reason, or comment on the questions concerned.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/assessment.py" />
      <source>The assessment of {number} is complete. Nothing was changed. Reopen it with a reason to go on answering.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/assessment.py" />
      <source>The assessment of {number} is open already. Nothing was changed. Go on answering.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/assessment.py" />
      <source>The assessment of {number} is {state}, so there is no way to {act} it. Nothing was changed. Look at its history to see who did what.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/assessment.py" />
      <source>The comment on “{question}” is blank. Nothing was kept. Write a few words and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/assessment.py" />
      <source>The form has no roster {repeat}. Nothing was changed. Choose one the form has.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/assessment.py" />
      <source>The form itself says how many rows “{repeat}” has. Nothing was changed. Answer the question it counts by.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/assessment.py" />
      <source>There is no case {sampled_case} in the sample. Nothing was changed. Choose one from the list of cases.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/assessment.py" />
      <source>There is no comment {comment} any more. Nothing was changed. Choose one from the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/assessment.py" />
      <source>There is no such view any more. Nothing was changed. Choose one of those above the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/assessment.py" />
      <source>To answer {question} ({label}) against the form's rule needs a reason. It is as it was. Write a few words and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/assessment.py" />
      <source>To {act} this assessment is for: {roles}. Nothing was changed. Ask one of them to do it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/assessment.py" />
      <source>{question} ({label}) cannot be answered in row {row}. Nothing was recorded. Questions of a roster take rows from 1 on, all others none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/assessment.py" />
      <source>{question} ({label}) cannot take the answer “{value}”. The earlier answer stands. It takes: {allowed}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/assessment.py" />
      <source>{question} ({label}) only shows words or works out its own value. Nothing was recorded. Answer the questions it depends on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/assessment.py" />
      <source>{row} is no row of a roster. Nothing was recorded. Write a number, such as 2, or 2/1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/commands.py" />
      <source>It was not said in which form the notes should leave. Nothing was written. Choose one or more of: {forms}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/commands.py" />
      <source>No form of the report was named. Nothing was written. Choose one or more of: {forms}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/commands.py" />
      <source>No open conflict concerns {field} of {record}. Nothing was changed. The command conflicts list shows the open ones.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/commands.py" />
      <source>No passphrase was given, and there was nobody to ask. Nothing was opened. Name a file that holds it with --passphrase-file, or type it when asked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/commands.py" />
      <source>Nobody in the team is called {name}. Nothing was changed. `qi-desktop team list` tells the names.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/commands.py" />
      <source>Nobody of the team is called {name}. Nothing was sent. Check the name with info.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/commands.py" />
      <source>Nobody of the team is called {name}. Nothing was written. The command team list shows the names.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/commands.py" />
      <source>None of these could be read: {files}. Nothing was changed. Bring them in one by one to see why.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/commands.py" />
      <source>Nothing that waits for a decision has the key {key}. Nothing was changed. List the open conflicts and take a key from there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/commands.py" />
      <source>Something went wrong inside the program ({kind}: {place}). What was kept before is safe. Please send this sentence to those who look after the program.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/commands.py" />
      <source>Stopped, as you asked. What was kept before is safe.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/commands.py" />
      <source>The case named is on no list of {provider}, or on more than one. Nothing was changed. Name it by its number, or as PROVIDER:REFERENCE.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/commands.py" />
      <source>The command cannot be read: {problem}. Nothing was done. It is written so: {usage}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/commands.py" />
      <source>The folder {folder} holds other things. They were left alone, and no demonstration was made. Name an empty or a new folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/commands.py" />
      <source>The minimum “{text}” is not written as COLUMN:VALUE=NUMBER. Nothing was drawn. Write it so.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/commands.py" />
      <source>The passphrase file {file} cannot be read. Nothing was opened. Check the path and its permissions.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/commands.py" />
      <source>There is no option {number}, only {options}. Nothing was changed. Choose one of those listed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/commands.py" />
      <source>This program was packed without its publisher's key, so it cannot tell whose an update is. Nothing was used. Ask for a package by the way that this one came; the command update check takes a key named with --publisher.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/commands.py" />
      <source>{file} cannot be used there: {detail}. What was there is as it was. Name another file or folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/commands.py" />
      <source>{file} is no file with one JSON object. Nothing was changed. Check its first and last brackets.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/commands.py" />
      <source>{file} is no team card. Nothing was changed. Ask for the card again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/commands.py" />
      <source>{file} is sealed. Nothing was checked. Name the workspace that can open it with --with.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/commands.py" />
      <source>{file} was not used: {reason}. The program is as it was. Ask whoever sent the update to send it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/commands.py" />
      <source>{file}{place}: {problem}. Nothing was drawn. Mend the list and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/commands.py" />
      <source>{option} “{text}” cannot be read. Nothing was done. It is written so: {way}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/commands.py" />
      <source>{value} is none of the values of {field} of {record} that stand side by side. Nothing was changed. Take one of these: {values}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/enquiries.py" />
      <source>A passage bears on a line of enquiry because it is coded to it. Nothing was changed. Open the note and change what the passage is coded to.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/enquiries.py" />
      <source>This line of enquiry is open. Nothing was changed. Only one that was settled or dropped is reopened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/enquiries.py" />
      <source>This line of enquiry is {status} already. Nothing was changed. Reopen it to go on with the question.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/enquiries.py" />
      <source>{day} is no day of the fieldwork, which lasts from {first} to {last}. The plan is as it was. Choose a day between them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/evidence.py" />
      <source>Both assessments of {number} answer “{label}” alike, or only one was asked. Nothing was changed. There is nothing to settle.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/evidence.py" />
      <source>Settling a difference about {number} needs a reason. Both answers stand. Write a few words and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/evidence.py" />
      <source>The first assessment of {number} is locked and takes no settled answer. Both answers stand. Reopen it with a reason, or leave the difference as it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/evidence.py" />
      <source>The second assessment of {number} has answers already. Nothing was changed. It stays chosen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/evidence.py" />
      <source>There is no attached file {attachment} any more. Nothing was changed. Choose one from the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/evidence.py" />
      <source>There is no file {file} there. Nothing was attached. Choose the file again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/evidence.py" />
      <source>{file} has {size}, and an attached file may have {limit}. It was not attached; the file itself is untouched. Attach the page that matters, or name the document as evidence instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/evidence.py" />
      <source>{file} holds nothing. It was not attached. Look whether it is the right file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/evidence.py" />
      <source>{file} is not here yet: it was attached on another laptop, and no bundle or pack has brought it. What is known of it is kept. Ask whoever attached it to send everything again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/evidence.py" />
      <source>{limit} of files have been attached on this laptop, and {file} would be more. It was not attached, all others are kept. Name the document as evidence instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/evidence.py" />
      <source>{number} is not compared before both assessments of it are complete. Both are kept as they are. Complete the one that is still open.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/evidence.py" />
      <source>{number} is this person's own case. Nothing was changed. Give it to somebody else.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/evidence.py" />
      <source>{number} was chosen for a second assessment before. Nothing was changed. Withdraw that choice first to give the case to somebody else.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/exchange.py" />
      <source>Nobody of the team signed {file}. Nothing of it was taken in. Add the sender's team card, or ask who sent it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/exchange.py" />
      <source>Nobody was chosen to ask. Nothing was sent. Choose somebody of the team.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/exchange.py" />
      <source>Nobody with the role {role} has handed in a team card yet. Nothing was written. Add their card to the team and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/exchange.py" />
      <source>Nothing has changed since the last bundle. Nothing was written. To send it all once more, choose to send everything again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/exchange.py" />
      <source>Only the lead hands the inspection over. Nothing was written. Ask the lead to do it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/exchange.py" />
      <source>Packs come from the lead, and a pack of yours would be refused. Nothing was written. Ask the lead to issue it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/exchange.py" />
      <source>The combination for {title} holds no words. Nothing was settled. Write what shall stand, or keep one of the values.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/exchange.py" />
      <source>The question is for {asked}. Nothing was changed; it travels to their laptop.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/exchange.py" />
      <source>There are no words in it yet. Nothing was sent. Write what you want to say.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/exchange.py" />
      <source>There is no file {file} here. Nothing was changed. Check the folder and the name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/exchange.py" />
      <source>This question is not on this laptop any more. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/exchange.py" />
      <source>What stood against each other at {title} has changed meanwhile. Nothing was settled. Look at it once more as it stands now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/exchange.py" />
      <source>What {file} says and what this file held of it after taking it in were not the same. All of it was taken back, and nothing that was here is lost. Check this file with the command verify, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/exchange.py" />
      <source>{file} belongs to an inspection and cannot receive handovers. Nothing was changed. Use the central team's own workspace, which belongs to none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/exchange.py" />
      <source>{file} belongs to another inspection. Nothing was changed. Open that inspection's workspace first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/exchange.py" />
      <source>{file} changes what only a lead may change: {matter}. Nothing of it was taken in, and all that was here is safe. Telephone its sender: if it was not they who did so, revoke their keys.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/exchange.py" />
      <source>{file} could not be read to its end ({detail}). Nothing of it was taken in. See whether the stick or drive is still there, copy the file to this laptop and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/exchange.py" />
      <source>{file} ends before it should. Nothing of it was taken in, all that was here is safe. Copy it again from where it came from.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/exchange.py" />
      <source>{file} holds changes in the names of others than its sender. Nothing of it was taken in. Each inspector sends their own changes; ask the lead if this should not be so.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/exchange.py" />
      <source>{file} holds more than a file of this program can ({detail}). It was not unpacked and nothing was changed. Ask its sender how it was made.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/exchange.py" />
      <source>{file} holds what no file of this program holds ({detail}). Nothing of it was taken in or written anywhere. Do not open it by other means; ask its sender how it was made.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/exchange.py" />
      <source>{file} is a pack and its sender is not the lead. Nothing was changed. Ask the lead for a pack.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/exchange.py" />
      <source>{file} is a {kind} and a {wanted} is wanted here. Nothing was changed. Packs are opened by inspectors, bundles are taken in by the lead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/exchange.py" />
      <source>{file} is empty. Nothing was changed. Copy it again from where it came from.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/exchange.py" />
      <source>{file} is handover number {number}, and number {newest} of the same laptop came before. Nothing was changed: what is here is newer. Ask the lead for the latest one if something is missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/exchange.py" />
      <source>{file} is no pack, bundle or handover. Nothing was changed. Choose another file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/exchange.py" />
      <source>{file} is not as its sender wrote it ({detail}). Nothing of it was taken in. All that was here is safe. Ask for the file again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/exchange.py" />
      <source>{file} is not written as this program writes it ({detail}). Nothing of it was taken in. Ask its sender to write it again with the newest version.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/exchange.py" />
      <source>{file} is sealed to somebody else and cannot be opened on this laptop. Nothing was changed. Ask its sender to seal it to you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/exchange.py" />
      <source>{file} is signed with a key that the team declared no longer valid. Nothing of it was taken in. Ask its sender for a new one, signed with their present key.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/exchange.py" />
      <source>{file} is the very file that came in on {received_at}. Nothing was changed. If another one is expected, ask the lead to hand over once more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/exchange.py" />
      <source>{file} was written in format {format} by a later version of the program. Nothing was taken in. Install that version and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/fieldnotes.py" />
      <source>A name belongs to one person, and this row stands for {head_count}. Nothing was changed. Give the person a row of their own, or leave the name out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/fieldnotes.py" />
      <source>A participant stands for at least one person, not {head_count}. Nothing was changed. Correct the number and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/fieldnotes.py" />
      <source>A session from {starts} cannot end at {ends}. Nothing was changed. Correct one of the two times.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/fieldnotes.py" />
      <source>Characters {start} to {stop} are not a passage of this note, which has {length}. The note is untouched. Mark the words again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/fieldnotes.py" />
      <source>Consent is recorded for service users, not for a {role}. Nothing was changed. Choose the service user of this session.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/fieldnotes.py" />
      <source>Consent stands at “{stands}” and cannot become “{asked_for}”. Nothing was changed. Record first that it was given.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/fieldnotes.py" />
      <source>Guides are the lead inspector's to change. “{guide}” stands as it was. Tell the lead what you would ask, or write it in a note.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/fieldnotes.py" />
      <source>No words can be read from {file}: its pages ({pages}) are empty, or were scanned as pictures. Nothing was changed. Ask for the document as text, or have the words recognised first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/fieldnotes.py" />
      <source>Nothing in the notes is marked as a turn of {label}, so there is nothing to take out turn by turn. Nothing was changed. Take out the whole of what was written, or mark their turns first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/fieldnotes.py" />
      <source>Other programs would not know what {file} is. Nothing was written. Give it a name that ends in {ending}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/fieldnotes.py" />
      <source>Somebody else wrote what would go ({texts} of the notes), and only a lead takes that out. Nothing was changed. Telephone the lead, who records the withdrawal for all laptops.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/fieldnotes.py" />
      <source>The last day, {until}, lies before the first, {since}. Nothing was changed. Turn the two round.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/fieldnotes.py" />
      <source>The {field} is empty. Nothing was changed. Write it and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/fieldnotes.py" />
      <source>There are {labels} marks for {head_count} in this row. Nothing was changed. Give each person one mark, or raise the number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/fieldnotes.py" />
      <source>There is no theme and no line of enquiry yet, so the codebook would be empty. Nothing was written. Add a theme first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/fieldnotes.py" />
      <source>There is no {kind} {record} in this file. Nothing was changed. It may have been undone; choose another.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/fieldnotes.py" />
      <source>This capture has left the inbox ({filed_as}). Nothing was changed. Change it where it lies now, or undo its filing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/fieldnotes.py" />
      <source>This wording of “{note}” holds no words any more: they were removed on every laptop when consent was withdrawn. The note is untouched. Choose another wording.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/fieldnotes.py" />
      <source>What was recorded about the consent of this row ({consent}) must stay. Nothing was changed. Add another row instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/fieldnotes.py" />
      <source>Withdrawing consent takes the words away too, so it is not recorded like the other steps. Nothing was changed. Choose the service user in their session, then Withdrawn.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/fieldnotes.py" />
      <source>{file} cannot be read as {kind}: it is damaged, or its name promises what it is not. Nothing was changed. Open it in the program it was written with, save it again, and bring that in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/fieldnotes.py" />
      <source>{file} cannot be used as a dictionary: {why}. The dictionaries that were there are as they were. Choose the .dic file with its .aff beside it, or an .oxt extension that holds both.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/fieldnotes.py" />
      <source>{file} could not be written there: the folder is missing, full or closed to writing. The workspace is untouched. Choose another folder and export again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/fieldnotes.py" />
      <source>{file} has no words in it. Nothing was changed. See whether it is the right document.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/fieldnotes.py" />
      <source>{file} holds {characters} characters of text; one note holds {limit}. Nothing was changed. Split the document and bring its parts in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/fieldnotes.py" />
      <source>{file} is in the format from before 2007, or protected by a password. Nothing was changed. Open it, save it as .docx without a password, and bring that in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/fieldnotes.py" />
      <source>{file} is larger than {limit}. Nothing was changed. Split it, or save it without its pictures.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/fieldnotes.py" />
      <source>{file} is no document that can be brought in. Nothing was changed. Save it as one of {kinds} and bring that in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/fieldnotes.py" />
      <source>{file} is not there any more, or may not be read. Nothing was changed. Look where it lies and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/fieldnotes.py" />
      <source>{file} is protected by a password. Nothing was changed. Open it, save it without the password, and bring that in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/fieldnotes.py" />
      <source>{label} marks the turns of somebody else in this session. Nothing was changed. Choose another mark.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/fieldnotes.py" />
      <source>“{guide}” asks nothing. Nothing was changed. Write one question in each line.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/fieldnotes.py" />
      <source>“{note}” never had this wording in this file. The note is untouched. It may have come from another laptop; choose one from the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/fieldnotes.py" />
      <source>“{session}” cannot be written up: a service user in it has not agreed, or no longer agrees. What you typed is kept as a draft. Record the consent first, or leave the session unwritten.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/fieldnotes.py" />
      <source>“{text}” says nothing that should be there. Nothing was changed. Name a word, a “phrase” or the beginning of a word*; NOT leaves things out of what is found.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/fieldnotes.py" />
      <source>“{value}” is no time of the day. Nothing was changed. Write it as 9.30, 14:00 or 2 pm.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/fieldnotes.py" />
      <source>“{value}” is none of the words that {field} takes. Nothing was changed. It takes: {allowed}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/forms.py" />
      <source>Nothing is named {name} here. Nothing was changed. Correct the name or give it a value.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/forms.py" />
      <source>Questions of this form wait for one another: {names}. The form was not used. Break the circle in one of their expressions.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/forms.py" />
      <source>The expression “{shown}” calls a function that is not here, at character {place}: {reason}. Nothing was changed. Use another function.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/forms.py" />
      <source>The expression “{shown}” cannot be read at character {place}: {reason}. Nothing was changed. Correct it there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/forms.py" />
      <source>The expression “{shown}” is wrong at character {place}: {reason}. Nothing was changed. Correct the arguments.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/forms.py" />
      <source>The expression “{shown}” refers to something the form does not have: {reason}. Nothing was changed. Correct the name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/forms.py" />
      <source>The form {form} has no question or roster named {question}.{meant} Nothing was changed. Correct the name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/forms.py" />
      <source>The form {form} is not written in {language}. Nothing was changed. Choose one of: {languages}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/forms.py" />
      <source>What was given for {question} is no answer. Nothing was changed. Give text or a number; for a roster, a list of rows.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/forms.py" />
      <source>{file} cannot be used as a form: {problems}. The forms you have are untouched. Correct the workbook where named and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/forms.py" />
      <source>{question} has no row {row}. Nothing was changed. Add the row first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/forms.py" />
      <source>{question} was given an answer where it does not stand: it belongs {place}. Nothing was changed. Give it there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/inspection.py" />
      <source>A decision about {reference} needs its reason. Nothing was changed. Say in a few words why.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/inspection.py" />
      <source>All that this changed was changed again since, and the newer values stay. Nothing was changed. Take back first what changed it later.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/inspection.py" />
      <source>No case list holds the eligible case {eligible_case}. Nothing was changed. Choose one from the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/inspection.py" />
      <source>No row of {file}, sheet “{sheet}”, looks like the headers of a case list. Nothing was taken in. Check that this is the right file; its headers should be such as CRN, Gender, Ethnicity, Sentence type, Start date, Office, Responsible officer, ROSH.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/inspection.py" />
      <source>No undo reaches this: words that were erased stay erased, and others know new keys already. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/inspection.py" />
      <source>Nobody in the team has the id “{member}”. Nothing was changed. Choose somebody from the team.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/inspection.py" />
      <source>Nothing in {file} says whose cases sheet “{sheet}” lists. Nothing was taken in. Name the sheet after its provider ({providers}) or add a column Provider.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/inspection.py" />
      <source>The choices for the list are not written as they should be (“{detail}”). Nothing was taken in. Correct them and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/inspection.py" />
      <source>The inspection has no provider {code}. Nothing was changed. Add the provider first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/inspection.py" />
      <source>This file already holds the inspection “{title}”. It was left as it is. Make a new file for another inspection.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/inspection.py" />
      <source>This file holds no inspection yet. Nothing was changed. Set the inspection up first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/inspection.py" />
      <source>This is the team card of {name}'s laptop. Nothing was changed. Choose {name}, or ask for the right card.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/inspection.py" />
      <source>This was done on another laptop. Nothing was changed. It is taken back there, and comes with the next file from there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/inspection.py" />
      <source>What this belongs to has been taken away since. Nothing was changed. Bring that back first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/inspection.py" />
      <source>What was done later rests on this. Nothing was changed. Take back first what came later, the newest first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/inspection.py" />
      <source>{file} cannot be read as a case list: {detail}. Nothing was taken in. Open it where it came from and save it again as a workbook (XLSX) without a password, or as CSV.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/inspection.py" />
      <source>{file} has no sheet “{sheet}”. Nothing was taken in. Its sheets are: {sheets}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/inspection.py" />
      <source>{file}, sheet “{sheet}”, has headers and not one case below them. Nothing was taken in, and no case was taken off the list. Check that this is the right file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/inspection.py" />
      <source>{file}, sheet “{sheet}”, has no column “{column}”. Nothing was taken in. Correct the mapping.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/inspection.py" />
      <source>{reference} cannot be included: {reason}. Nothing was changed. Ask the provider for a list that names the case once, with its reference.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/inspection.py" />
      <source>“{role}” is no role in an inspection. Nothing was changed. Choose lead, inspector, case_sample_reviewer, quality_lead or central.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/inspection.py" />
      <source>“{start}” to “{end}” are no days of fieldwork. Nothing was changed. Give the first and the last day as year-month-day, the first one first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/inspection.py" />
      <source>“{value}” cannot stand for “{code}”: the code list for {fact} has no such code. Nothing was taken in. Choose a code from the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/keys.py" />
      <source>A passphrase needs at least {fewest} characters; four or five words are easy to keep. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/keys.py" />
      <source>A recovery key was made on {made_at} already. Nothing was changed. Make another only if its sheet is lost or was seen by others.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/keys.py" />
      <source>Nobody in the team goes by “{name}”. Nothing was changed. Say whose card it is, by the name in the team.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/keys.py" />
      <source>Nothing here holds the key of {file} as it is now. Nothing was changed. Look in the files of the lead and the central team, and for an older copy of {file}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/keys.py" />
      <source>That is not the passphrase this file has now. Nothing was changed. Type the one you opened it with.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/keys.py" />
      <source>The keys of {name} were good until {until}. Nothing was written. Give them a later last day on the Inspection page, or read in a new card.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/keys.py" />
      <source>The keys of {name} were revoked ({reason}). Nothing was written or changed. Read in a new team card of {name} first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/keys.py" />
      <source>The team, its keys and its recovery key are the lead's to change. Nothing was changed here: your next bundle would have been refused. Telephone the lead and ask them to do it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/keys.py" />
      <source>These are not the words of the card that is here for {name}. Nothing was changed. Read them out once more; if they still differ, ask for the card again and do not use this one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/keys.py" />
      <source>This card holds keys of {name} that were revoked. Nothing was changed. Ask {name} to make new keys and for their new card.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/keys.py" />
      <source>This card holds other keys than those known of {name}, and those do not vouch for it. Nothing was changed. Telephone {name}: only if they have a new laptop, take the card as one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/keys.py" />
      <source>This recovery key opens none of the envelopes for {file}. Nothing was changed. Look for the sheet of the recovery key that was made last, or of this very inspection.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/keys.py" />
      <source>{file} is not as its owner's laptop signed it: altered, or put together from two cards. Nothing was changed. Ask its owner for the card again, by another way.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/keys.py" />
      <source>{name} has not handed in a team card yet. Nothing was written. Read the card in on the Inspection page and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/keys.py" />
      <source>{source} is no recovery key as it was printed; most often one character is wrong. Nothing was changed. Compare it with the sheet, group by group.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/keys.py" />
      <source>“{day}” is no day. Nothing was changed. Give it as year-month-day, such as 2017-03-31.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/names.py" />
      <source>Nobody could tell later why it may stand. Nothing was changed. Say why it gives nobody away.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/names.py" />
      <source>There is nothing to put in its place. Nothing was changed. Write what shall stand there, or leave the words out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/names.py" />
      <source>This {text} still holds {hits} of the inspection's names, references, places or birth dates that nobody has decided about. Nothing was taken over. Settle them beside the text first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/names.py" />
      <source>What would stand there instead is itself one of the inspection's names, references, places or birth dates. Nothing was changed. Choose something that nobody is known by.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/names.py" />
      <source>{name} already stands for somebody else in this inspection. Nothing was changed. Choose another name, so that readers do not take two people for one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/places.py" />
      <source>A password stands in the address, where everybody would see it. Nothing was kept. Write the address without it; you are asked for the password when it is needed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/places.py" />
      <source>The connection to {place} broke off ({detail}). Nothing half sent is shown there, and the sealed files wait in the outbox. Send again; where the place allows it, it goes on where it stopped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/places.py" />
      <source>The folder of {place} is not there ({detail}). Nothing was sent; the sealed files wait in the outbox. Put the stick in, connect the drive, or correct the address.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/places.py" />
      <source>The outbox holds no copy of {file} any more: it has arrived, or was written elsewhere. Nothing was sent. To send it all once more, send everything again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/places.py" />
      <source>There is a place called “{name}” already. It was left as it is. Choose another name, or remove it first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/places.py" />
      <source>There is no place called “{name}” here, and no folder either. Nothing was sent. Check the name, or add the place first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/places.py" />
      <source>There is no room left at {place}. Nothing half written was left there; the sealed files wait in the outbox. Make room, or choose another place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/places.py" />
      <source>This program was installed without what reaches {place}. Nothing was sent; the sealed files wait in the outbox. Have it installed with: pip install “qi-desktop[{detail}]”, or use a folder or a stick.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/places.py" />
      <source>What lies at {place} after writing is not what was sent ({detail}), so it was taken away again. The sealed file waits safely in the outbox. Use another stick or place; this one may be failing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/places.py" />
      <source>{detail} does not lie at {place} any more. Nothing of it was kept; all that was here is safe. Look again what lies there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/places.py" />
      <source>{place} could not be used ({detail}). The sealed files wait safely in the outbox. Try again, or choose another place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/places.py" />
      <source>{place} does not accept the user name or the password ({detail}). Nothing was sent; the sealed files wait in the outbox. Correct the password, or ask whoever runs the place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/places.py" />
      <source>{place} does not answer ({detail}). Nothing was lost; the sealed files wait in the outbox. Check the connection and the address, or use a stick.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/places.py" />
      <source>{place} does not let anything be written ({detail}). The sealed files wait safely in the outbox. Ask for the right to write there, or choose another place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/places.py" />
      <source>{place} is reached for the first time, and shows this key: {detail}. No password was sent yet. Ask whoever runs the server whether it is theirs, then trust it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/places.py" />
      <source>{place} shows another key than the one you trusted ({detail}): somebody may stand between. No password was sent; the sealed files wait in the outbox. Ask whoever runs the server; if the change is theirs, remove the place and add it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/places.py" />
      <source>{place} wants a password. Nothing was sent; the sealed files wait in the outbox. Type the password and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/places.py" />
      <source>“{address}” cannot be used as an address ({detail}). Nothing was kept. Write a folder, sftp://user@server/folder, https://server/folder, or s3://bucket/folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/reporting.py" />
      <source>An earlier inspection needs {missing}. Nothing was changed. Say it, then take the file in again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/reporting.py" />
      <source>Cases cannot be counted by {fact}: the form has no such fact. Nothing was changed. Choose one of: {known}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/reporting.py" />
      <source>Cases cannot be told apart by {fact} twice. Nothing was changed. Choose another fact beside it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/reporting.py" />
      <source>Findings are written under the framework {framework}, and another would no longer show them. Nothing was changed. Go on with it, or take the findings back first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/reporting.py" />
      <source>It rests on this already: {title}. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/reporting.py" />
      <source>No passage is coded in the notes that may leave this file. Nothing was written. Mark words in a note and code them first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/reporting.py" />
      <source>No question is counted under {question}. Nothing was changed. Choose a reporting key of the form.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/reporting.py" />
      <source>No single earlier inspection is called {earlier}, or was held then. Nothing was changed. Name it by its title, as the list of earlier inspections shows it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/reporting.py" />
      <source>Nobody of the team is named who has read the example. Nothing was changed. Choose who has read it, then keep the check.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/reporting.py" />
      <source>Somebody could be known from {parts}: {hits} names, references, places or birth dates there are not settled, or two cases are told under one name. No report was written. Settle them on the page Findings, or in the note a quotation comes from; then build the report again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/reporting.py" />
      <source>The counts in {file} cannot be taken in: {problems}. Nothing was changed. Mend these rows in the file, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/reporting.py" />
      <source>The counts propose “{proposed}”, and “{judgement}” needs a reason. Nothing was changed. Say why the judgement differs, then keep it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/reporting.py" />
      <source>The framework {file} cannot be used: {faults}. Nothing was changed. Mend these fields in the file, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/reporting.py" />
      <source>The house style {file} cannot be used: {faults}. Nothing was built. Mend these fields in the file, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/reporting.py" />
      <source>The inspection names the framework {framework}, which this version does not have. Nothing was changed. Update the program, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/reporting.py" />
      <source>The picture cannot stand on the cover: {why}. Nothing was changed. Choose another PNG or SVG.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/reporting.py" />
      <source>The practice example {changed_name} cannot be checked yet: {hits} names, places or dates in it wait for a decision. Nothing was changed. Settle them first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/reporting.py" />
      <source>The report has no section “{section}” for own words. Nothing was changed. Choose one of: {known}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/reporting.py" />
      <source>The {kind} is empty. Nothing was changed. Write it, then keep it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/reporting.py" />
      <source>There is no house style {style}. Nothing was changed. Choose one of: {known}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/reporting.py" />
      <source>There is no inspection in this file yet, so there is nothing to report. Nothing was changed. Set the inspection up, or open the lead's file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/reporting.py" />
      <source>There is no interview to print: no case is allocated. Nothing was written. Share the cases out first, then arrange the interviews.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/reporting.py" />
      <source>There is no merge report to print: nothing was taken in yet. Nothing was written. Take a bundle in on the Exchange page first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/reporting.py" />
      <source>There is no note that may leave this file; {withheld} sessions are held back because consent is missing or was withdrawn. Nothing was written. Write a note, or record the consent first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/reporting.py" />
      <source>There is no practice example {record} in this file. Nothing was changed. It may have been removed; choose another.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/reporting.py" />
      <source>There is no recommendation {record} in this file. Nothing was changed. It may have been removed; choose another.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/reporting.py" />
      <source>There is no {kind} {source} in this file that anything could rest on. Nothing was changed. Look at the list, then choose again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/reporting.py" />
      <source>There is nothing to print: no step is planned for week two. Nothing was written. Add steps to the lines of enquiry first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/reporting.py" />
      <source>This file holds cases of {provider} that were sent to it, and not the whole list they were drawn from. Nothing was written. Ask the lead inspector or the case-sample reviewer for the statement.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/reporting.py" />
      <source>This finding says that no {bearing} was identified, and at the same time there is one. Nothing was changed. Take one of the two back first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/reporting.py" />
      <source>Whoever wrote the practice example {changed_name} last cannot check it as well. Nothing was changed. Ask somebody else of the team to read it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/reporting.py" />
      <source>{file} does not say in which form the statement is wanted. Nothing was written. End the name with one of: {endings}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/reporting.py" />
      <source>“{given}” does not say which cases to count. Nothing was changed. Write a fact, an equals sign and a value, such as gender=female.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/reporting.py" />
      <source>“{value}” is not a {kind} of this inspection's framework. Nothing was changed. Choose one of: {allowed}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/sampling.py" />
      <source>A minimum of {minimum} for {dimension} {category} cannot be met: {provider} has only {eligible} eligible. Nothing was drawn. Lower the minimum.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/sampling.py" />
      <source>A sample cannot have {size} cases ({provider}). Nothing was drawn. Give a number from 0 on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/sampling.py" />
      <source>Another stand-in than the first proposed was chosen. Nothing was changed. Say why, so that anyone can see that nobody picked the case.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/sampling.py" />
      <source>Cases are given to inspectors only, not to {member}. Nothing was changed. Choose an inspector.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/sampling.py" />
      <source>Every eligible case of {provider} is in the sample already. Nothing was changed. Import a longer list to find a stand-in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/sampling.py" />
      <source>No declared interest is known as {interest}. Nothing was changed. Choose one of those declared.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/sampling.py" />
      <source>No interview can begin at {starts}: they lie between {morning} and {afternoon}. Nothing was changed. Choose an hour within.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/sampling.py" />
      <source>No sample has been drawn yet. Nothing was changed. Draw one on the Sample page.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/sampling.py" />
      <source>No {size} cases of {provider} meet all minimums at once: {minimums}. Nothing was drawn. Lower a minimum or ask for more cases.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/sampling.py" />
      <source>No {size} cases of {provider} were found that meet all minimums at once: {minimums}. Nothing was drawn. Lower a minimum or ask for more cases.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/sampling.py" />
      <source>Only the case-sample reviewer or the lead inspector reviews a sample. Nothing was changed. Sign in as one of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/sampling.py" />
      <source>Only who wrote a comment takes it back. Nothing was changed. Write a comment of your own beside it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/sampling.py" />
      <source>The case lists know no {about} “{subject}”. Nothing was declared. Check the spelling, or choose it from the list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/sampling.py" />
      <source>The comment is empty. Nothing was kept. Write what you want the lead inspector to know.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/sampling.py" />
      <source>The hours of a fieldwork day cannot be used: {problem}. Nothing was arranged. Mend them and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/sampling.py" />
      <source>The list has no column “{dimension}”. Nothing was drawn. Its columns are: {known}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/sampling.py" />
      <source>The list of {provider} has nobody with {dimension} “{category}”. Nothing was changed. Choose a category of the table.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/sampling.py" />
      <source>The minimums for {dimension} add up to {total}, more than the {size} cases asked for ({provider}). Nothing was drawn. Lower a minimum or ask for more cases.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/sampling.py" />
      <source>The replacement {number} was accepted before. Nothing was changed. It can still be replaced, with a reason.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/sampling.py" />
      <source>The sample is approved and was not drawn again. It was left as it is. Single cases can still be replaced, with a reason.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/sampling.py" />
      <source>The sample is approved, and the settings it was drawn with are kept with it. Nothing was changed. Single cases can still be replaced, with a reason.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/sampling.py" />
      <source>The sample is approved, so that it can be neither approved again nor sent back. Nothing was changed. Single cases can still be replaced, with a reason.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/sampling.py" />
      <source>The sample is not approved yet. Nothing was changed. The case-sample reviewer approves it first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/sampling.py" />
      <source>The seed {seed} is not a whole number from 0 to {highest}. Nothing was drawn.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/sampling.py" />
      <source>The settings for the draw cannot be used ({detail}). Nothing was drawn. They need sizes, balance, minimums, cover and spread.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/sampling.py" />
      <source>The team has no inspector to give cases to. Nothing was changed. Add inspectors to the team first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/sampling.py" />
      <source>There is no eligible case to draw from. Nothing was drawn. Import a case list first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/sampling.py" />
      <source>There is no such comment. Nothing was changed. Look at the list of comments again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/sampling.py" />
      <source>This comment belongs to a review that is over, and stays readable. Nothing was changed. Write a new comment if it no longer holds.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/sampling.py" />
      <source>Whoever draws again needs to know what to change. Nothing was sent back. Write a reason, or a comment on a category.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/sampling.py" />
      <source>With {most_each} cases from each responsible officer at most, only {reachable} can be drawn from {provider} of the {size} cases asked for. Nothing was drawn. Allow more from each officer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/sampling.py" />
      <source>Work on the sample has begun: forms were started on {cases} of its cases, {number} among them. Its approval and its cases stay as they are. Replace single cases instead, each with a reason.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/sampling.py" />
      <source>{day} is no day off that this inspection named. Nothing was changed. Choose one of its own days off.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/sampling.py" />
      <source>{day} is no working day of the fieldwork, which lasts from {first} to {last}. Nothing was changed. Choose a working day within.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/sampling.py" />
      <source>{inspector} declared an interest in {about}: {reason}. {number} stays where it is. Give it to somebody else, or withdraw the interest if it holds no longer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/sampling.py" />
      <source>{inspector} holds the interview about {other} from {hours} on {day}. {number} stays as it was. Choose another hour, or move {other} first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/sampling.py" />
      <source>{must_have} cases of {provider} must be drawn and {must_not} must not: that leaves no sample of {size}. Nothing was drawn. Name fewer cases, and none twice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/sampling.py" />
      <source>{number} has no inspector who could hold the interview. Nothing was arranged. Allocate the case first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/sampling.py" />
      <source>{number} was drawn and stands in for no other case. Nothing was changed. Only replacements are accepted or questioned.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/sampling.py" />
      <source>{officer} is interviewed about {other} from {hours} on {day}. {number} stays as it was. Choose another hour, or move {other} first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/sampling.py" />
      <source>{reference} ({provider}) cannot stand in: it is drawn, was used before, is left out by name or is not eligible. Nothing was changed. Choose one of the stand-ins proposed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/sampling.py" />
      <source>{reference} is not among the eligible cases of {provider}. Nothing was drawn. Name it as the list does, or take it off the settings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/sampling.py" />
      <source>{size} cases cannot be drawn from {provider}: only {eligible} are eligible. Nothing was drawn. Ask for fewer, or import a longer list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/settings.py" />
      <source>{file} cannot be read as settings: {why}. Your settings are as they were. Save the settings again on the laptop they come from, and choose that file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/settings.py" />
      <source>{file} could not be written there. Your settings are as they were. Choose another folder, or make room.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/settings.py" />
      <source>{file} holds no settings of this program. Your settings are as they were. Choose a file that was saved with “Save to a file” on the page of the settings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/settings.py" />
      <source>{file} says of the setting “{key}”: {found}. It may be one of: {possible}. Nothing of the file was taken; your settings are as they were. Mend that line, or save the settings again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/settings.py" />
      <source>{file} was saved by a newer version of this program. Your settings are as they were. Update the program here, or save the settings again with this version.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/storage.py" />
      <source>A reason is needed for this. Nothing was changed. Write a few words and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/storage.py" />
      <source>Change {sequence} of laptop {laptop} is held already with other content. Nothing was taken in and nothing is lost. This happens where a laptop's file was put back from an old backup, or copied, and both went on. Keep both files, find out which holds the newer work, and enter in that one what only the other holds; it can be read there with the command dump. So that it does not happen again, put copies back with the command restore, or use begin-anew on a copy before working in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/storage.py" />
      <source>No backup could be made in {place}: {detail}. Your work is kept in the file as always. See whether the place can be read, then choose Back up now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/storage.py" />
      <source>No backup could be made: there is no room left where {place} lies. Your work is kept in the file as always. Free some space, then choose Back up now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/storage.py" />
      <source>No backup could be made: {place} cannot be written to. Your work is kept in the file as always. Make it writable or choose another place for backups.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/storage.py" />
      <source>No backup could be made: {place} is not there. Your work is kept in the file as always. Put the stick in or connect the drive, then choose Back up now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/storage.py" />
      <source>Part of {file} cannot be read as it was written. The file was left as it is. Put a backup back: the first screen offers it, and so does the command restore. What can be read of the damaged file can be got out there too, or with the command dump; what cannot is named.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/storage.py" />
      <source>Stopped, as you asked. Nothing of it was kept; all from before is as it was.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/storage.py" />
      <source>Stopped, as you asked. {gone} copies are gone for good; {file} itself is as it was, and its certificate says that the erasure was begun. Erase it again to finish, or back it up and go on working.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/storage.py" />
      <source>The backup {file} is no longer where it lay: it was moved, or made way for a newer one. Nothing was changed. Choose another one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/storage.py" />
      <source>The bundle speaks of something this version has no place for ({kind}, {field}). Nothing was taken in. Update the program, then take the bundle in again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/storage.py" />
      <source>The certificate {file} cannot go there: a file of that name exists, there is no such folder, or the folder would be erased itself. Nothing was erased. Choose another place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/storage.py" />
      <source>There is a file called {file} already. It was left as it is. Choose another name or open the existing file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/storage.py" />
      <source>There is no file {file} at that place. It may have been moved, or its drive is not connected. Connect the drive or choose the file again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/storage.py" />
      <source>There is no room left on the disk where {file} lies. The last act was not kept; all before it was. Free some space, then do it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/storage.py" />
      <source>This passphrase does not open {file}. The file is untouched. Check the spelling and Caps Lock, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/storage.py" />
      <source>Two laptops gave this different values and nobody has decided yet. Both values are kept. Settle it on the Exchange page, then edit it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/storage.py" />
      <source>What was typed is neither the name of this file, {file}, nor the title of its inspection, {title}. Nothing was erased. Type one of them as it stands.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/storage.py" />
      <source>{file} has been open {where} since {since}. Nothing was changed. Close it there first, or open it here to read only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/storage.py" />
      <source>{file} is an older copy: what lies beside it tells of later work on this laptop. Nothing in it is lost, and it goes on under a new name, so that its bundles are taken in. Open the lead's next pack first: it brings back what you had sent since.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/storage.py" />
      <source>{file} lies in a place that cannot be written to. Nothing was changed. Move it to a folder of your own, or open it to read only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/storage.py" />
      <source>{file} was written by a later version of this program: it needs version {needed}, and this is version {this}. It was left as it is. Update the program to open it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/storage.py" />
      <source>{file} was written by an earlier version of this program. It is copied to {place} before anything in it changes, and that copy could not be made. The file was left as it is. Free some space and see that the folder can be written to, then open it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/themes.py" />
      <source>There is a theme called “{name}” in this place already. Nothing was changed. Use that one, or choose another name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/themes.py" />
      <source>“{name}” cannot be joined to itself. Nothing was changed. Choose the theme that means the same.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/themes.py" />
      <source>“{name}” cannot stand below itself or below one of its own themes. Nothing was moved. Choose another place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../qi_desktop/ui/wording/themes.py" />
      <source>“{name}” stays: passages coded to it, {passages} in all, would lose it. Nothing was changed. Join it to another theme, or give its passages another theme first.</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
