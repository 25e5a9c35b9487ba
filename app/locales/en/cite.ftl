# How a view is cited, and feeds of legal change.

cite-link = Cite this page
cite-title = How to cite
cite-opening = To cite “<page>{ $page }</page>” as it stands here, name its day, its data edition, the method and the hash of what it shows.
cite-sub = The lasting address shows the same in ten years: a data edition is never changed, and the rules by which figures come about have a number.
cite-page-which = { $place }: { $which }
cite-same = The figures and records are exactly those that the citation names.
cite-other-hash = What this address shows is not what the citation names: the hash differs. Either the citation was written down wrongly, or a record was erased since; the list of changes says when and why. Do not rely on the cited figure before you have compared it.
cite-other-method = The citation names another method than the one in use, method { $method }: the figures came about by other rules.
cite-newer = There is a newer data edition, { $latest }. <newer>Cite the same page in the latest edition</newer>.
cite-checked-address = Address that checks itself
cite-method = Method
cite-hash = SHA-256
cite-hash-of = of this canonical JSON
cite-in-words = In words
cite-words = Transposition Monitor, “{ $page }”, transposition of Directive { $number } as things stood on { $day }, data edition { $revision }, method { $method }, { $address } (SHA-256 { $hash }).
cite-bibtex = As BibTeX
cite-bibtex-file = Save as a file
cite-bibtex-title = { $page }: transposition of Directive { $number }
cite-bibtex-note = As things stood on { $day }, data edition { $revision }, method { $method }, SHA-256 { $hash }
cite-check = To check a citation
cite-check-how = The address that checks itself says whether the figures and records are still those that were cited. Without this site: fetch the canonical JSON, compute its SHA-256, and compare.
cite-check-changed = The hash is computed anew each time and stored nowhere. It is of the figures and records alone, not of the words around them.

feed-legal-title = Transposition Monitor: { $subject }
feed-legal-sub = A day on which something changed in law: a status or a step of a procedure. What an edition only says anew makes no entry.
feed-legal-entry = { $subject }, { $day }
feed-legal-step = { $type }, { $number }: { $step }, { $date } ({ $source })
take-away = To take away
take-away-page = Report as a page
take-away-pdf = Report as PDF
take-away-docx = Report as a Word file
feed-legal-link = Feed of changes in law
