# Reports: what stands around them, in them, and the questions for a hearing.

nav-reports = Reports

reports-opening = <count>{ $count } reports</count>, each as a page, as PDF and as a Word file: what is known on { $day }, with its sources, its method and what is not known.
reports-intro = Every report names its day, edition and lasting address. The three formats say the same: charts, tables, method and sources are in each. The day above and the edition in the address hold for all of them.
reports-general = The Union and the resolution
reports-themes = The themes of the Directive
reports-states = Member States
reports-articles = Articles
reports-hearing = For a hearing
reports-hearing-sub = The questions that follow from what is held, and what they rest on: gaps and how firmly each is held, changes since a day, procedures, what sources disagree on, replies, and where nothing is held.
reports-hearing-states = Member States; none chosen are all
reports-hearing-since = Changes since
reports-hearing-show = Show the report
reports-col-report = Report
reports-col-files = Files
reports-file-heard = { $title }, { $format }
reports-one-union = All Member States: what is reported, what is not known, procedures, delay, coverage
reports-one-resolution = The European Parliament’s resolution of 11 March 2015, point by point

report-take = This report as a file
report-contents = Contents
report-page = The page with these figures
report-print = To print this page is to print the report.
report-others = All reports

report-series = Transposition Monitor · Directive { $number } · report
report-stand = As things stood on { $day } · data edition { $revision } · method { $method }
report-title-union = The transposition of the Directive in the Member States
report-title-state = The transposition of the Directive: { $state }
report-title-theme = The transposition of the Directive: { $theme }
report-title-article = The transposition of Article { $number }: { $name }
report-title-resolution = The follow-up of Parliament’s resolution of 11 March 2015
report-title-hearing = Dossier for a hearing on the transposition of the Directive

report-fact-day = As things stood on
report-fact-edition = Data edition
report-fact-directive = Directive
report-fact-aspect = Aspect
report-fact-coverage = Coverage
report-held = A finding is held on <list>{ $held } of { $of }</list> articles × States.
report-held-state = A finding is held on <list>{ $held } of { $of }</list> articles with counted provisions.
report-held-article = A finding on the article is held of <list>{ $held } of { $of }</list> Member States bound.
report-held-nothing = There is nothing to hold findings on: no Member State is bound on this day, or all is left to choice.
report-fact-address = Address
report-fact-licence = Licence
report-edition = <edition>{ $revision }</edition>, method { $method }
report-directive = <eli>Directive { $number }</eli>, to be transposed by { $deadline }
report-aspect-conformity = Conformity: whether national law says what the Directive asks
report-aspect-communication = Communication: whether national measures were notified to the Commission in full
report-aspect-application = Application: whether the law is applied in practice
report-licence = <licence>Creative Commons CC BY 4.0</licence>, with the sources’ own terms where they differ
report-method = Method { $method }: how findings become figures
report-method-words = A letter of formal notice alleges, a reasoned opinion maintains, and only a court establishes. “No finding held” says that this monitor holds none, never that nobody made one; what is not known is counted apart and never as transposed. <about>Words and rules in full.</about>
report-told-in = What findings say and what provisions ask is told in English, in words of this monitor that no source has approved.
report-sources-caption = The sources that this report names

report-col-source = Source
report-col-title = Title, publisher, address
report-col-date = Of
report-col-established = Established
report-col-maintained = Maintained
report-col-alleged = Alleged
report-col-otherwise = By others
report-col-about = About
report-col-number = Number
report-col-newest-step = Newest step
report-col-open = Whether it is open
report-col-delay = From the deadline to the closure of its procedure for failure to notify
report-col-article = Article
report-col-held = With a finding
report-col-kind = Kind

report-figures = What is reported, and what is not known
report-figures-intro = For each part of the Directive: in how many Member States a gap is reported, by how firmly it is held, and of how many it is not known. The two are counted apart.
report-figures-note = A gap is established by a court, maintained in a reasoned opinion or a referral, alleged in any other word of the Commission, or reported by others alone. “Neither” are the Member States that are held to have transposed, or that have nothing to transpose there.
report-figures-counted = Counted
report-figures-caption = Member States by part of the Directive
report-states = Where Member States stand
report-states-caption = The Directive and its themes in each Member State
report-states-without = No finding is held on { $count } { $count ->
    [one] Member State
   *[other] Member States
}:
report-node-caption = Member States with a finding, gaps first
report-state-caption = Parts of the Directive with a finding
report-on-part = Member States with a finding on { $part }
report-by-article = Article by article
report-over-time = Over time
report-procedures = Infringement procedures
report-procedures-caption = Procedures that go on, or may
report-delay = Delay
report-delay-intro = The days from the deadline to the closure of a Member State’s procedure for failure to notify. Of a Member State without such a closure it is not known whether and how late it notified; it is never taken to have been on time.
report-delay-caption = Days from the deadline, by Member State
report-coverage = Coverage: on how much something is held
report-coverage-caption = Articles by how many Member States have a finding, the fewest first
report-statements-intro = What institutions stated by this day, the newest first. Their figures name no Member States and are not counted here.
report-parts-without = No finding is held on { $count } { $count ->
    [one] part
   *[other] parts
} of the Directive:
report-replies = What Member States replied
report-replies-none = No reply of a Member State is held.
report-replaced = { $count ->
    [one] One earlier or weaker finding, which another replaced, is not listed here.
   *[other] { $count } earlier or weaker findings, which others replaced, are not listed here.
}
report-provisions-caption = What each provision asks, and how many Member States stand where
report-provisions-note = Options, and what the Directive asks of others than Member States, are not counted: there the figures are left blank.
report-points = The points of the resolution
report-each-point = Point by point
report-point-stated = It states a figure, which names no Member States and is not counted here; <page>its page sets it beside what is held of that day</page>.
report-point = { $point }

hearing-opening = On { $day }, of { $states } { $states ->
    [one] Member State
   *[other] Member States
} that this dossier is about, <reported>{ $reported ->
    [0] none
   *[other] { $reported }
} had a reported gap</reported> in the transposition of the Directive, and of <unknown>{ $unknown ->
    [0] none
   *[other] { $unknown }
} it is not known</unknown>. <questions>{ $questions ->
    [one] One question follows
   *[other] { $questions } questions follow
}</questions> from what is held.
hearing-opening-before = On { $day }, transposition was not yet due. Of { $states } { $states ->
    [one] Member State
   *[other] Member States
} that this dossier is about, something was <reported>reported as missing in { $reported ->
    [0] none
   *[other] { $reported }
}</reported>, and of <unknown>{ $unknown ->
    [0] none
   *[other] { $unknown }
} it is not known</unknown>. <questions>{ $questions ->
    [one] One question follows
   *[other] { $questions } questions follow
}</questions> from what is held.
hearing-opening-nobody = On this day the Directive binds no Member State: there is nothing to ask.
hearing-opening-not-bound = { $who } There is nothing to ask.
hearing-opening-besides = { $who } { $count ->
    [one] Nothing is counted or asked of it here.
   *[other] Nothing is counted or asked of them here.
}
hearing-questions = Questions
hearing-questions-intro = Each follows from what is held by the plain rule that stands above it, and leads to what it rests on.
hearing-questions-none = No question follows from what is held.
hearing-questions-nobody = No question is asked: on this day the Directive binds none of the Member States that this dossier is about.
hearing-gaps = Reported gaps, and how firmly they are held
hearing-gaps-caption = Reported gaps by Member State and part of the Directive
hearing-gaps-none = No reported gap stands in these Member States.
hearing-changes = What changed since { $day }
hearing-changes-none = Nothing changed in these Member States.
hearing-changes-no-time = The day since which changes are told is not before the day shown. Choose an earlier one.
hearing-changes-count = Something changed in { $count } { $count ->
    [one] Member State
   *[other] Member States
}.
hearing-bound = { $day }: came to be bound by the Directive.
hearing-released = { $day }: ceased to be bound by the Directive.
hearing-procedures-caption = Procedures that go on or may, and those that ended since { $day }
hearing-procedures-none = No procedure is held that goes on or ended since that day.
hearing-contested = Where sources disagree
hearing-contested-caption = What stands, and who says otherwise
hearing-contested-none = No sources disagree on these Member States.
hearing-contested-below = sources disagree on a part of it
hearing-col-otherwise = Who says otherwise
hearing-held = Where nothing is held
hearing-nobody = On this day the Directive binds none of the Member States that this dossier is about: there is nothing to hold findings on.
hearing-nothing-on = On { $count } { $count ->
    [one] article
   *[other] articles
} nothing is held of any of these Member States:
hearing-held-caption = Articles with a finding, by Member State
hearing-col-held = With a finding
hearing-col-articles = Articles

hearing-rule-open = Procedures whose present state is not known
    .why = Asked of each procedure that was open when it was last seen, and of which no end is held.
hearing-ask-open = { $count ->
    [one] the procedure for { $type } was last seen open on { $day }. Is it <procedures>still open</procedures>, and what is its next step?
   *[other] these procedures for { $type } were last seen open on { $day }. Are they <procedures>still open</procedures>, and what is the next step in each?
}
hearing-rule-waiting = Procedures without a further step for more than two years
    .why = Asked of each procedure that goes on and whose newest step is more than two years old.
hearing-ask-waiting = { $count ->
    [one] in the procedure for { $type } no step is held after the <procedures>{ $step }</procedures> { $on }. What did the Member State reply, and what has come of it?
   *[other] in these procedures for { $type } no step is held after the <procedures>{ $step }</procedures> { $on }. What did the Member States reply, and what has come of it?
}
hearing-rule-ended = Procedures that ended without a word on what was alleged
    .why = Asked of each Member State whose status is unclear because its procedure ended.
hearing-ask-ended = <state>{ $state }</state>: { $line } Was what was alleged remedied, and by which measure?
hearing-rule-contested = Where sources disagree
    .why = Asked of each part of the Directive on which sources disagree in a Member State.
hearing-ask-contested = { $state }: on <part>{ $part }</part> sources disagree; what stands is “{ $status }”. Which of them is right?
hearing-rule-reported = Gaps that others than the Commission report
    .why = Asked of each Member State with a gap on an article of which neither the Commission nor a court speaks.
hearing-ask-reported = { $count ->
    [one] a gap is reported, though not by the Commission or a court, on
   *[other] gaps are reported, though not by the Commission or a court, on
}
hearing-ask-reported-then = Does the Commission share this view?
hearing-rule-penalties = Maximum penalties below the least that the Directive asks for
    .why = Asked of each maximum penalty that is held to be lower than the least maximum of its provision.
hearing-ask-penalty = { $state }, provision { $provision }, victim { $victim ->
    [below] below
   *[above] above
} the age of sexual consent: the <penalty>maximum penalty is held to be { $held }</penalty>, and the Directive asks for at least { $least }. Is that so?
hearing-rule-nothing = Where nothing is held
    .why = Asked of the articles on which nothing is held of any of these Member States, and of the Member States of which nothing is held at all.
hearing-ask-articles = what did the Commission’s check of conformity find on { $count ->
    [one] this article
   *[other] these articles
}?
hearing-ask-states = nothing is held of { $count ->
    [one] this Member State. Was its
   *[other] these Member States. Was their
} law checked, and with what result?
hearing-rule-notified = When the whole Directive was notified as transposed
    .why = Asked of each Member State of which no closed procedure for failure to notify is held.
hearing-ask-notified = when did { $count ->
    [one] this Member State
   *[other] these Member States
} notify measures that transpose the whole Directive?
