# Findings, and why a part of the Directive has its status.

finding-view = Whose view
finding-follows = What it means
finding-early = { $said }; not yet due
finding-reported-by = Reported by
finding-where = Where
finding-case = Case
finding-row = Came from
origin = { $file }, row { $row } (edition { $revision })
origin-sheet = { $file }, { $sheet }, row { $row } (edition { $revision })

view-court = The Court of Justice establishes it
view-letter = The Commission considers it so, in a letter: an allegation
view-opinion = The Commission considers it so, and maintains it in a reasoned opinion
view-referral = The Commission considers it so, and went to the Court of Justice

role-decides = decides
role-set-aside = set aside by the word on the whole
role-contests = weaker, and disagrees
role-agrees = weaker, and agrees
role-replaced = replaced by a later word
role-replaced-by-stronger = replaced by a stronger word
role-replaced-in-order = replaced by a word that counts as later
role-not-counted = on an option: options are not counted
role-not-in-structure = on a provision that the Directive does not have: decides nothing
tag-overtaken = overtaken by later law
findings-older = { $count ->
    [one] One finding that was replaced by a later or stronger word
   *[other] { $count } findings that were replaced by later or stronger words
}

why-summary = Why this status
why-of = of { $node } in { $state }
why-line = { $declared ->
    [yes] { $place }: { $status }, declared by the State, { $date }.
   *[no] { $place }: { $status }, says { $basis }, { $date }.
}
why-line-claim = { $place }: { $claim }, { $date }{ $act ->
    [letter] , in a letter: an allegation.
    [opinion] , in a reasoned opinion.
    [referral] , with a referral to the Court of Justice.
   *[none] .
}
why-line-early = { $place }: { $said } by { $basis }, { $date }; not yet due.
why-line-complete = { $place }: { $status }: { $ended }.
why-line-ended = { $place }: { $ended }.
why-own = { $node } as such
why-decides = This decides.
why-set-aside = Set aside: the word on the whole is neither earlier nor weaker.
why-sources = { $count ->
    [one] Source:
   *[other] Sources:
}
why-shortened = It was seen open up to { $seen }, so it ended on { $first } or later.
why-of-a-part = The article or theme was chosen from the subject, so it may speak of a part only: it sets nothing aside.
why-overtaken-due = Overtaken by later law, so it reads unclear: transposition became due on { $day }.
why-overtaken-measure = Overtaken by later law, so it reads unclear: a national measure came, { $title } ({ $day }, <source>{ $source }</source>).
why-contested = Disagreed with by
why-contested-below = Disagreed with by a finding in one of its parts.
why-who = { $basis } (<source>{ $source }</source>, { $date })
why-who-end = the end of a procedure
why-silent = The procedure { $case } ended { $when }, but its end says nothing here: the procedure { $by } was open then, or may have been.
why-nothing = Nothing that is held here decides, so the status is as if no finding were held.
why-own-alone = Its own finding says so.
why-own-ended = The end of the procedure alone decides it.
why-own-overtaken = Later law overtook its own finding, and nothing else decides.
why-every-part = Every counted provision is { $status }, so the whole is.
why-gap = A gap in a part is a gap in the whole, so the status is: { $status }.
why-gap-before = A gap in a part is a gap in the whole.
why-before = Until transposition is due, every gap reads: not yet due.
why-grade = Of the gaps only those held most firmly go on, here: { $grade }.
why-unclear = No gap stands, but something is unclear, so the whole is unclear.
why-part = A finding is held on { $assessed } of { $counted } counted provisions, so the article as a whole is not called transposed.
why-part-unnumbered = What was said may be of a part only, so the whole is not called transposed.
why-contradicted = Its own word says that it is transposed while a gap stands in a part: sources disagree.
why-inferred = The source did not name the article or theme; this monitor chose it from the subject.
why-days = It has had this status without a break since { $since }; the newest finding that decides it counts from { $asof }.
why-report = Report an error here, or reply for the State
why-rules = Rules 3 to 7 of <method>method { $method }</method>.

## Procedures

procedure-no-number = number not known
procedure-yes = Known to have been open on { $day }.
procedure-presumed = Open when last seen; whether it still was on { $day } is not known.
procedure-unknown = It ended on some day of an interval that holds { $day }.
procedure-no = It had ended by { $day }.
procedure-later = Later than the day shown; from this it is known how the procedure stood on that day.
procedure-last-seen = Last seen active on { $day }.

# What a State replied: beside the findings, deciding nothing.
reply-said = { $state } replied { $on } on { $part }; this is shown beside what is said and changes no status:
