# About: method, words, evidence, and what a site owes its readers.

about-contents = On this page
about-opening = This monitor shows what is held on how the Directive was transposed, who says so, and what is not known.

about-method = Method 1, in plain words
about-method-finding = A finding is what one source says of one Member State, at one depth of the Directive, under one aspect, on one day. The three aspects (communication, conformity, application) are computed each alone and never mixed.
about-method-clocks = Two clocks stand on every page: as things stood on a day, and the edition of the data. Every figure is a function of the two, and names them and the method. Two days can be compared in one edition: what differs is how things changed, not how what is held of them did. How that changed from one edition to the next stands under <changes>Changes</changes>.
about-method-note = Adopting a law is not completing transposition, and a listed national measure need be neither complete nor in conformity.
about-rule-days = A date is a day, or an interval that holds some day not known more exactly. A fact counts from the last day on which it may have happened, and facts are ordered by the first. A fact without a date may be of any day up to the one on which its source was read.
    .title = Days.
about-rule-bound = A Member State counts only on the days on which the Directive bound it. Denmark takes no part; the United Kingdom was bound until the end of 2020; Croatia from its accession.
    .title = Bound.
about-rule-procedures = A letter, an opinion or a referral is the Commission’s word that something is missing; a judgment is the Court’s. When a procedure for failure to notify is closed, the measures count as notified as complete; when another is closed, what was alleged becomes unclear. Where the day of an ending is known only as an interval, it is unclear from the first day of it.
    .title = Procedures speak.
about-rule-standing = A court weighs more than the Commission, the Commission more than Parliament, then independent sources, then the State’s own word, then a comparison of texts by this monitor. The newest finding stands, unless it is weaker than the one before it. A weaker one that disagrees leaves it standing and marks it: sources disagree.
    .title = Which finding stands.
about-rule-later-law = A gap that only a source weaker than the Commission reported becomes unclear once transposition was due ({ $deadline }) or a national act came, if that was not before the finding: it no longer says what the law is.
    .title = Later law.
about-rule-provisions = Offences, obligations and definitions are counted. An option that a State does not use is no gap. Articles 1 and 26 to 30 ask nothing that is counted.
    .title = Provisions.
about-rule-roll-up = A gap in a provision is a gap in its article, its theme and the Directive. What is said to be in order never flows down, and makes the whole transposed only if it was said of the whole or of every counted provision. Of the gaps only those held most firmly (by a court, in an opinion, in a letter, by others) give a part its days.
    .title = Gaps flow up, conformity never flows down.
about-rule-matrix = For each State the whole Directive, its three themes and Articles 2 to 25, with how many of an article’s provisions a finding is held on.
    .title = The matrix.
about-rule-figures = Reported are the bound States with a gap; not known those that are unclear, where no gap was found in a part, or on which no finding is held. The two stand together and are never merged. Coverage is the share of bound States × articles on which anything is held.
    .title = Figures.
about-rule-open = A procedure stands at its newest step. It is known to be open up to the day on which it was last seen open, presumed open after that, and may have ended while only an interval of its ending is known.
    .title = Open procedures.
about-rule-delay = The days from the deadline to the closure of a procedure for failure to notify, and called just that. Without such a closure the delay is not known, never “on time”.
    .title = Delay.

about-statuses = Statuses
about-status-not-transposed = None of it is in national law, says a source that stands.
about-status-partially-transposed = Some of it is missing or wrong, says a source that stands. On communication it reads “not notified in full”; before the deadline “not yet due”.
about-status-unclear = There was a word on it, but it does not say, or no longer says, what the law is.
about-status-no-gap-found = Something was looked at and found in order, not all of it. “3/6” is three of six provisions; a ring is “said of part of the article”.
about-status-transposed = A source that stands says so of all of it. On communication it reads “notified as complete”.
about-status-no-finding = No finding is held here. That is neither good nor bad, and does not say that nobody looked.
about-status-optional = The article leaves the State a choice; not using it is no gap.
about-status-not-bound = The Directive did not bind the State on the day.

about-glossary = Glossary
term-member-state = Named in protocol order, with the codes of the institutions (EL for Greece, UK for the United Kingdom).
    .term = Member State
term-directive = The act whose transposition is shown; sources also cite it under the number first printed.
    .term = Directive
term-provision = A paragraph or point of an article, named by its Akoma Ntoso identifier.
    .term = Provision
term-measure = A law or other act by which a State says that it transposes the Directive. A bill is not law and is never counted as one.
    .term = National transposition measure
term-finding = What one source says of one State, at one depth of the Directive, on one day.
    .term = Finding
term-basis = Whose view a finding is. Who reported that view (an official text, a copy of it, press, an NGO) stands beside it.
    .term = Basis
term-communication = Were national measures adopted and notified to the Commission? Failing to is non-communication.
    .term = Communication
term-conformity = Does national law say what the Directive asks? Where it does not, that is non-conformity.
    .term = Conformity
term-application = Is it done in practice? Where it is not, that is incorrect application.
    .term = Application
term-reported-gap = A bound State on which a finding that stands says that something is partially or not transposed.
    .term = Reported gap
term-not-known = A bound State on which nothing held says whether there is a gap. It is never shown as compliance.
    .term = Not known
term-contested = A weaker source, or one of the same weight and day, says something else than the finding that stands.
    .term = Sources disagree
term-inferred = The source did not name the article or theme; this monitor chose it from the subject.
    .term = Article inferred by this monitor
term-letter = The first step of an infringement procedure, or a later addition to it. An allegation: the Commission considers, it does not establish.
    .term = Letter of formal notice
term-opinion = The Commission maintains its objection after the State’s reply.
    .term = Reasoned opinion
term-referral = The Commission takes the State to the Court of Justice, under Article 258 or 260 of the Treaty on the Functioning of the European Union.
    .term = Referral
term-coverage = On how many of the bound States × articles any result is held. It stands at the head of every page that shows statuses.
    .term = Coverage
term-material = The words that Parliament asks for. The Directive’s older term stands only in official titles.
    .term = Child sexual abuse material

about-evidence = What the evidence is, and is not
about-evidence-is = Facts collected from public records, each with its source, in this project’s own words. Every row can be followed to the file and line that it came from.
about-evidence-is-not = The Commission’s report COM(2016) 871 assesses the Directive article by article, but its body could not be read. Most articles hold no finding here.
about-evidence-measures = A State may have told the Commission more than is held here, and the Commission may know more than it has published.
about-evidence-register = The Commission’s register lists active cases only. A case missing from a later copy was closed on some day between the two copies. Whether a case is still open is known up to the day on which it was last seen.
about-evidence-number = The Official Journal first printed the number 2011/92/EU, which is also another directive’s; sources still use it.

about-freshness = Freshness of the sources
about-freshness-small = The newest publication of each kind, and the day on which it was last read.
about-newest = Newest
about-each-source = Each source

about-errors = Errors, and replies of States
about-errors-how = If something here is wrong, tell whoever runs this site: send the address of the page, which names State, part of the Directive, day and edition, and say what is wrong.
about-errors-source = Name where it can be read as it is right. Nothing is changed here without a source.
about-errors-reply = A Member State may also reply to what is said of it. The reply is shown beside the finding, in the State’s own words and with its day and source. It changes no status: that rests on findings alone.
about-errors-then = What was corrected is told under Changes, with what it said before.

about-accessibility = Accessibility statement
about-accessibility-aim = This site is built to meet the Web Content Accessibility Guidelines 2.2, levels A and AA, as EN 301 549 asks. It is tested by machine on every change.
about-accessibility-how = No status is told by colour alone. Every chart has a description and a table. Every page works by keyboard, at 320 pixels, in print, and without JavaScript.
about-accessibility-known = Known limits: the matrix is wide and scrolls in its own region on small screens, and titles of sources stand in their own languages, which the data do not name.
about-accessibility-tell = Tell whoever runs this site what does not work for you; you need not say why you need it.

about-privacy = Privacy
about-privacy-text = No cookies and no accounts for readers (those who sign in to publish have two cookies: one for their session, one by which guesses of others do not keep them out), no third parties, no analytics. What you look at is not kept beyond what a server’s log needs to find faults.

about-licence = Licence of the data
about-licence-data = The data may be reused under the Creative Commons licence CC BY 4.0, with the sources’ own terms where they differ.
about-licence-cite = To cite a figure, name the day, the edition of the data and the method; the address in a page’s print shows it again.

about-source-code = Licence of the source code
about-source-code-text = The source code is licensed under the European Union Public Licence, version 1.2 (EUPL-1.2). The typeface IBM Plex is licensed under the SIL Open Font License 1.1.
