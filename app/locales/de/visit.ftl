# What is new on a page since this browser was last there.

visit-since = Was sich hier seit Ihrem letzten Besuch am { $day } geändert hat
visit-edition = Damals galt die Datenausgabe { $edition }.
visit-changes = Was neuere Ausgaben geändert haben
visit-forget = Meine Besuche vergessen
visit-forgotten = Dieser Browser weiß nicht mehr, wann Sie hier waren. Mit dem nächsten Besuch beginnt er neu.

about-privacy-visits = Auf Seiten, die Tage vergleichen, merkt sich Ihr Browser selbst für jede Seite den Tag Ihres letzten Besuchs und die damals gezeigte Datenausgabe, damit er sagen kann, was neu ist. Er sendet das nirgendwohin, und eine Schaltfläche auf diesen Seiten vergisst es.

# Feeds of what a filtered view shows.

feed-chosen-all = Alle Mitgliedstaaten
feed-chosen-link = Feed rechtlicher Änderungen: { $subject }
