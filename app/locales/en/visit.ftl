# What is new on a page since this browser was last there.

visit-since = What changed here since your last visit on { $day }
visit-edition = Then the data were edition { $edition }.
visit-changes = What newer editions changed
visit-forget = Forget my visits
visit-forgotten = This browser no longer keeps when you were here. It starts anew with the next visit.

about-privacy-visits = On pages that compare days your browser itself keeps, for each page, the day of your last visit and the edition shown then, so that it can say what is new. It sends that nowhere, and a button on those pages forgets it.

# Feeds of what a filtered view shows.

feed-chosen-all = All Member States
feed-chosen-link = Feed of changes in law: { $subject }
