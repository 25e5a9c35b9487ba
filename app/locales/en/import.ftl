# Uploading files, drafts, what would change, alarms.

import-title = Upload
import-opening = { $count ->
    [0] No draft waits to be published.
    [one] One draft waits to be published.
   *[other] { $count } drafts wait to be published.
 }
import-about = A file changes nothing by being uploaded. It is read, what is wrong is told cell by cell, and what publishing it would change is shown first.
import-four-eyes = Here a second person publishes: whoever uploads a file does not publish it.
import-upload = Upload files
import-file = Files
import-file-hint = Excel, LibreOffice, CSV or the register’s JSON, as you have them; at most { $files } files at once, { $mib } MiB each and { $together } MiB in all.
import-no-file = Choose a file first.
import-file-too-large = “{ $file }” has { $size }; a file may have { $mib } MiB at most. Split it into several, or leave out what is not needed.
import-too-large-together = The files have more than { $mib } MiB together. Upload them in several drafts.
import-too-many-files = One draft takes { $files } files at most. Upload the others in another draft.
import-answers-wrong = Something that you say of the files is to be mended below; choose the files once more.
import-mode = What happens to what the files no longer hold
import-closures = Close the cases that a copy of the register no longer lists. Only for files that are the whole register.
import-more = What a file may not say of itself
import-source = Source
import-source-hint = The short name of the source, such as REG-GH, for rows whose file names none.
import-source-wrong = This is no short name of a source: capitals, digits and hyphens, such as REG-GH.
import-as-of = Day of the file
import-as-of-hint = The day on which a copy of the register was made, or on which what the file says held.
import-as-of-wrong = This is no day: write it as 2024-04-24.
import-dates = A date such as 1/2/2026
import-dates-column = as the other dates of its column show
import-dates-dmy = day first
import-dates-mdy = month first
import-basis = Whose view the findings are
import-basis-file = as the file says
import-act = In what act it was said
import-act-file = as the file says, or in none
import-aspect = What the findings speak about
import-aspect-file = as the file says
import-words = What words of the files mean
import-words-hint = These headings and words are not known. A word is taken in all files of the draft as you say here; without a meaning, the cells in which it stands are left out.
import-words-wrong = A word has two meanings, or there are more than 200 words.
import-word-none = not said
import-words-of-cells = In a cell
import-words-of-headings = As a heading
import-words-of = Words that were kept
import-words-of-hint = What somebody said of an earlier file, under the name that they gave it.
import-words-of-none = none
import-keep-as = Keep these words under a name
import-keep-as-hint = They are offered with the next file. Leave it blank to keep them with this draft alone; a name that is there is given to these words.
import-keep-as-wrong = A name has 60 characters at most.
import-submit = Read the files
import-drop = Files can also be dropped anywhere on this page.
import-sending = Sending the files
import-sent = { $percent } % sent
import-reading = All is sent; the files are being read.
import-cancel = Break off
import-cancelled = Sending was broken off. Nothing was kept; the files are still chosen.
import-failed = No answer came. Look at your connection, and send once more: the files are still chosen.
import-template = The template: a workbook to fill in
import-too-many = Too many drafts wait. Publish some, or give them up, and upload again.
import-busy = Other files are being read just now. Try again in a minute.
import-waiting = Drafts that wait
import-what = Draft
import-by = Made by
import-at = Made at
import-published = Published
import-published-about = To take a revision back makes a draft first, which shows what would change; then it is published like any other.
import-revision = Revision
import-message = What it brought
import-take-back = Take back
import-take-back-of = Take back revision { $revision }
import-takes-back = Take back revision { $revision }

enter-finding = Enter one finding
enter-step = Enter one step of a procedure
enter-about = What is entered becomes a draft, as a file of one row would: nothing changes until it is published.
enter-crumbs = Where this page is
enter-fields = The fields
enter-required = required
enter-choose = Choose
enter-none = (blank)
enter-source-hint = The short name of a source that is held, such as EUIP. A new source is uploaded first.
enter-wrong = { $count ->
    [0] Nothing was kept: something is wrong with the record as a whole.
    [one] Nothing was kept yet: one field is to be mended.
   *[other] Nothing was kept yet: { $count } fields are to be mended.
 }
enter-submit = Make a draft

size-kb = { $size } kB
size-mb = { $size } MB
size-mib = { $size } MiB

draft-kicker = Draft: nobody else sees it yet
draft-counts = Publishing it would add { $new ->
    [one] one record
   *[other] { $new } records
 }, change { $changed } and remove { $removed }; { $same } stay the same.
draft-made = Made by { $by } on { $at }, and compared with revision { $revision }.
draft-files = What the files were taken for
draft-kind-unknown = no kind of file that is known
draft-file = ({ $kind }, { $size })
draft-annotated = Annotated copy (xlsx)
draft-annotated-about = with each faulty cell marked: mend it there, and upload it instead.
draft-sheet = { $layout }, table { $table }: { $records ->
    [one] one record
   *[other] { $records } records
 }{ $left ->
    [0] {""}
   *[other] , { $left } rows about something else left out
 } (recognised to { $sure } %)
draft-issues = { $errors ->
    [0] No error
    [one] One error
   *[other] { $errors } errors
 }, { $warnings ->
    [0] no warning
    [one] one warning
   *[other] { $warnings } warnings
 }
draft-issues-about = A row with an error stays out until its file is mended and uploaded again. A row with a warning is taken.
draft-issues-more = { $count } more are not shown; mend these first.
draft-place = Where
draft-found = What stands there
draft-mend = What is wrong, and how to mend it
draft-mend-by-field = Say it below, in “{ $field }”.
draft-error = error
draft-warning = warning
draft-row = row { $row }
grid-title = Where it stands in the files
grid-about = The rows in which something is wrong, each with the row before it and under the headings of its sheet. What is wrong is told in its cell.
grid-row = Row
grid-record = Record
grid-back = Fault { $number } in the list
grid-left = { $count ->
    [one] One more row with a fault is not shown here: the list tells what is wrong with it.
   *[other] { $count } more rows with faults are not shown here: the list tells what is wrong with them.
 }
draft-taken = How the files are read and taken
draft-mode-merge = Add and change by key; take nothing out.
draft-mode-replace = Also take out what the States of a sheet no longer have in it.
draft-closures = { $count ->
    [one] Close the one case that the list no longer holds.
   *[other] Close the { $count } cases that the list no longer holds.
 } Only for files that are the whole register.
draft-apply = Read and compare again
draft-answers-wrong = The files were not read again: something that you say of them is to be mended.
draft-alarms = { $count ->
    [0] Nothing stands out
    [one] One thing to look at
   *[other] { $count } things to look at
 }{ $left ->
    [0] {""}
   *[other] , { $left } not ticked off yet
 }
draft-tick = I have looked at this
draft-untick = Take the tick back
draft-ticked = looked at
draft-more-places = and { $count } more
draft-publish = Publish
draft-publish-as = Publish as revision { $revision }
draft-message = What the revision brings
draft-message-hint = One sentence, which everyone can read.
draft-message-wrong = Say in one sentence of at most { $most } characters what the revision brings.
draft-alarms-another = Whoever looks at this draft after you ticks these off; your own ticks would not count.
draft-alarms-left = { $count ->
    [one] One thing is not ticked off yet: look at it first.
   *[other] { $count } things are not ticked off yet: look at each of them first.
 }
draft-stale = Revision { $latest } was published in the meantime; this draft had been compared with revision { $base }. All above is compared anew: look at it again, then publish.
draft-four-eyes = You made this draft, and here a second person ticks off what stands out and publishes: ask another publisher to look at it.
draft-not-maker = Here two people have to look at what is published, so only { $by }, who made this draft, says how its files are read and taken. Ask them, or upload the files yourself.
draft-erased = Something was erased in the meantime. Nothing was published: all above is compared anew, look at it again.
draft-not-yours = Publishing needs the role of a publisher. Ask one to look at this draft; its address is enough.
draft-not-as-seen = Somebody changed how this draft is read or taken since you opened the page. Nothing was done: look at it as it is now.
draft-unreadable = One of the files could not be read as a table, so nothing of the draft can be published. Mend it and upload again, or upload the others alone.
draft-nothing = There is nothing to publish: no record would change.
draft-give-up = Give the draft up
draft-give-up-about = Its files are deleted here. What was published stays.

## Alarms

alarm-many-flipped = { $count } cells of the matrix come to something else today.
alarm-backwards = { $count ->
    [one] In { $state }, one part of the Directive
   *[other] In { $state }, { $count } parts of the Directive
 } that was transposed, or of which something was known, would be so no more.
alarm-rewritten = { $count ->
    [one] In { $state }, one part of the Directive
   *[other] In { $state }, { $count } parts of the Directive
 } would come to something else on days more than a year ago, of which something was known.
alarm-future-date = { $count ->
    [one] One date in { $column } ({ $table }) has not come yet.
   *[other] { $count } dates in { $column } ({ $table }) have not come yet.
 }
alarm-before-the-act = { $count ->
    [one] One date in { $column } ({ $table }) is before the Directive was adopted.
   *[other] { $count } dates in { $column } ({ $table }) are before the Directive was adopted.
 }
alarm-not-bound = { $count ->
    [one] One row of { $table } is of a State that the Directive does not bind on that day.
   *[other] { $count } rows of { $table } are of a State that the Directive does not bind on that day.
 }
alarm-column-moved = { $count } rows of { $table } hold in { $column } what other rows held before: the column may have been sorted or moved without the others.
alarm-columns-exchanged = { $count } rows of { $table } hold in { $column } what they held in { $others } before, and the other way round: the columns may have taken each other’s place.
alarm-emptied = { $count } cells in { $column } ({ $table }) hold something now and would be blank.
alarm-unlike-column = { $count ->
    [one] One cell in { $column } ({ $table }) looks as if it belonged into another column.
   *[other] { $count } cells in { $column } ({ $table }) look as if they belonged into another column.
 }
alarm-removed = { $count ->
    [one] One record of { $table } would be taken out.
   *[other] { $count } records of { $table } would be taken out.
 }
alarm-left-out = { $count ->
    [one] One error keeps its row out.
   *[other] { $count } errors keep their rows out.
 } The others would be published without them.
alarm-closures = { $count ->
    [one] One case would be closed, since the list no longer holds it.
   *[other] { $count } cases would be closed, since the list no longer holds them.
 }

## What was said of the files beside their content

read-with = Read with what was said of the files:
read-with-nothing = The files speak for themselves, and nothing is taken out.
read-with-dmy = A date such as 1/2/2026, where its column does not tell, has the day first.
read-with-mdy = A date such as 1/2/2026, where its column does not tell, has the month first.
read-with-source = Rows whose file names no source are of { $source }.
read-with-as-of = The file is of { $day }, where it does not say.
read-with-basis = Findings whose file does not say whose view they are: { $basis }.
read-with-act = The act in which they were said, where the file does not say: { $act }.
read-with-aspect = What findings speak about, where the file does not say: { $aspect }.
read-with-word = { $word } means: { $meaning }.
read-with-replace = What the States of a sheet no longer have in it is taken out.
read-with-closures = Cases that the copy of the register no longer lists are closed.
read-with-closed = { $count ->
    [one] One case that the copy of the register no longer listed was closed.
   *[other] { $count } cases that the copy of the register no longer listed were closed.
 }
read-with-not-closed = { $count ->
    [one] One case that the copy of the register no longer listed was left open.
   *[other] { $count } cases that the copy of the register no longer listed were left open.
 }
alarm-erased-record = { $count ->
    [one] One record ({ $table }) was erased once, since it should never have been published, and says the same again.
   *[other] { $count } records ({ $table }) were erased once, since they should never have been published, and say the same again.
 } The page of its revision tells why.
alarm-erased-file = { $count ->
    [one] One file was erased once, byte for byte, since it should never have been kept.
   *[other] { $count } files were erased once, byte for byte, since they should never have been kept.
 }

## A published revision, for those who are signed in

revision-title = Revision { $revision }
revision-made = Published by { $by } on { $at }.
revision-by-nobody = the command line or the Monitor itself
revision-alone = Published alone: whoever made the draft published it, too.
revision-alone-command-line = Published alone: on the command line nobody else has to look.
revision-drafted = { $by } made the draft, so that two people looked at it.
revision-takes-back = It takes back revision { $revision }.
revision-changes = What it changed, as everyone sees it
revision-files = The files that made it
revision-files-about = Each exactly as it was handed over. Only those who are signed in can have them.
revision-no-files = No file made it.
revision-size = Size
revision-hash = SHA-256
revision-file-erased = erased
revision-erase = Erase something of it

## Erasing

erase-list-title = Erase something of revision { $revision }
erase-list-about = For what should never have been published: personal or confidential. What is only wrong is taken back or corrected instead, so that the history stays. Choose what; the next page shows what goes with it, and asks.
erase-of-file = Erase file { $file }
erase-no-file = No file of it is kept.
erase-records = The records that it brought
erase-records-count = { $count ->
    [one] one record
   *[other] { $count } records
 }
erase-col-record = Record
erase-col-row = Row of its file
erase-link = Erase
erase-of-record = Erase { $key }
erase-removal = taken out here
erase-title-record = Erase a record ({ $table })
erase-title-file = Erase a file of revision { $revision }
erase-about = What is erased is gone from every data edition, past ones too, and cannot be brought back. A tombstone stays: what kind of thing it was, when it was erased, by whom and why, and its hash.
erase-rows = { $count ->
    [one] The record, as one revision had it
   *[other] The record, as { $count } revisions had it
 }
erase-rows-about = All that any revision said under this key goes.
erase-row = Revision { $revision }, as it stood up to edition { $until }:
erase-row-removal = Revision { $revision } took it out.
erase-files = { $count ->
    [one] One file
   *[other] { $count } files
 }
erase-files-about = The bytes go, also where the same bytes were handed over again. Records that came from it stay: erase those by themselves. Its name stays, too.
erase-files-with = The bytes of the files that brought the record go with it, since the record stands in them. Other records that came from them stay. A file of another revision that only repeated the record is not found here: look through those, and erase them as well.
erase-file = (revision { $revision }, { $size })
erase-drafts = { $count ->
    [one] One draft is given up
   *[other] { $count } drafts are given up
 }
erase-drafts-about = They hold it. Whoever made them has to upload without it.
erase-draft-by = by { $by }
erase-changes-nothing = In the latest edition, nothing changes.
erase-frame = This cannot be erased: every edition needs the Directive, its provisions and the States. Correct it in a new revision.
erase-rests = { $count ->
    [one] One record rests on this one
   *[other] { $count } records rest on this one
 }
erase-rests-about = They name it in some edition, and would name nothing. Erase them first, if they are to go as well, and enter anew what of them should stay.
erase-rests-of = { $table }, revision { $revision }
erase-act = Erase
erase-changed = Something was published, uploaded or erased since you opened the page. Nothing was erased: look at it as it is now.
erase-reason = Why it is erased
erase-reason-hint = One sentence, for those who are signed in. It stays for good, so do not repeat in it what is erased.
erase-reason-wrong = Say in one sentence of at most { $most } characters why it is erased.
erase-understood = I understand that this cannot be undone.
erase-understood-wrong = Nothing was erased yet: tick that you understand that this cannot be undone.
erase-submit = Erase it for good
