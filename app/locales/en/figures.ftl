# A figure opened: what it counts, of what, what is left out, and by which rule.

figures-crumb = Figures, opened
figures-others = Other figures
figure-title-gaps = Reported gaps, and what is not known
figure-title-evidence = Where evidence is held
figure-title-coverage = Coverage
figure-title-articles = Articles with a reported gap
figure-title-procedures = Infringement procedures
figure-title-delay = Days from the deadline to the closure of a procedure
figure-title-measures = National measures held
figure-title-sources = Sources
figure-title-bound = Member States bound
figure-title-assessed = Provisions with a finding

## What every figure has

figure-rule = The rule
figure-rule-of = <rule>Rule { $number }</rule> of <method>method { $method }</method>.
figure-same = The same figures elsewhere
figure-same-data = As data (JSON), with day, data edition and method
figure-same-gaps = Drawn for every part of the Directive, with table and files
figure-same-drawn = Drawn, with table and files
figure-same-matrix = In the matrix, cell by cell
figure-same-timeline = On the timeline
figure-same-sources = The list of sources
figure-left-out = Left out
figure-of = { $number } of { $of }
figure-list-of = { $what }: { $count }
figure-col-rests = What it rests on
figure-col-evidence = Evidence
figure-evidence-link = All of it
rests-finding = { $place }, { $date }: { $said }. { $view }.
rests-overtaken = Overtaken by later law.
rests-step = { $step }, { $date } ({ $number }).
rests-more = { $count ->
    [one] One more
   *[other] { $count } more
}

figure-within = , { $at }
figure-at-directive = on the Directive as a whole
figure-at-theme = on { $node }
figure-at-article = at Article { $number } ({ $name })
figure-nobody = On { $day } the Directive did not yet bind any Member State, so there is nothing to count.
figure-nothing-counted = { $why } Nothing is counted there.
figure-asks-nothing = { $node }: it asks nothing that is counted, so it has no status and nothing can be counted at it.
figure-no-such-part = The Directive has no part { $number }, so nothing can be counted at it.
figure-options = { $node }: it leaves each Member State a choice, and nothing in it is counted.

figure-excluded = not bound on that day
figure-excluded-head = { $count ->
    [0] Left out: no Member State
    [one] Left out: one Member State that was not bound
   *[other] Left out: { $count } Member States that were not bound
}
figure-excluded-none = Every Member State was bound on that day.
figure-options-head = { $count ->
    [one] Left out: one article in which nothing is counted
   *[other] Left out: { $count } articles in which nothing is counted
}
figure-options-why = leaves each State a choice; not using it is no gap
figure-nothing-sub = That is neither good nor bad, and does not say that nobody looked.

## Reported gaps, and what is not known

figure-gaps = On { $day }, { $reported ->
        [0] no gap in { $aspect } was reported in <reported>any</reported>
       *[other] a gap in { $aspect } was reported in <reported>{ $reported }</reported>
    } of the <bound>{ $bound } { $bound ->
        [one] Member State
       *[other] Member States
    } bound</bound>, { $at }; of <unknown>{ $unknown ->
        [0] none
       *[other] { $unknown }
    }</unknown> it was not known{ $neither ->
        [0] .
       *[other] , and in <neither>{ $neither }</neither> { $kind ->
            [options] it was left to choice.
            [communication] it was notified as complete.
            [application] it was held to be applied.
           *[conformity] it was held to be transposed.
        }
    }
figure-gaps-before = On { $day } transposition was not yet due. { $reported ->
        [0] Nothing was reported as missing ({ $aspect }) in <reported>any</reported>
       *[other] Something was reported as missing ({ $aspect }) in <reported>{ $reported }</reported>
    } of the <bound>{ $bound } { $bound ->
        [one] Member State
       *[other] Member States
    } bound</bound>, { $at }; of <unknown>{ $unknown ->
        [0] none
       *[other] { $unknown }
    }</unknown> it was not known{ $neither ->
        [0] .
       *[other] , and in <neither>{ $neither }</neither> { $kind ->
            [options] it was left to choice.
            [communication] it was notified as complete.
            [application] it was held to be applied.
           *[conformity] it was held to be transposed.
        }
    }
figure-sum-gaps = <reported>{ $reported }</reported> reported + <unknown>{ $unknown }</unknown> not known + <neither>{ $neither }</neither> neither = <bound>{ $bound }</bound> bound; <bound>{ $bound }</bound> bound + <excluded>{ $excluded }</excluded> not bound = <all>{ $all }</all> Member States.
figure-neither = of { $of } Member States: { $kind ->
    [options] left to choice
    [communication] notified as complete
    [application] held to be applied
   *[conformity] held to be transposed
}
figure-reported-head = { $count ->
    [0] Counted: no reported gap
    [one] Counted: a reported gap in one Member State
   *[other] Counted: a reported gap in { $count } Member States
}
figure-reported-head-before = { $count ->
    [0] Counted: nothing reported as missing
    [one] Counted: something reported as missing in one Member State, not yet due
   *[other] Counted: something reported as missing in { $count } Member States, not yet due
}
figure-unknown-head = { $count ->
    [0] Not known: no Member State
    [one] Not known: one Member State
   *[other] Not known: { $count } Member States
}
figure-neither-head = { $kind ->
    [options] Neither: left to choice
    [communication] Neither: notified as complete
    [application] Neither: held to be applied
   *[conformity] Neither: held to be transposed
} in { $count ->
    [0] no Member State
    [one] one Member State
   *[other] { $count } Member States
}
figure-unknown-sub = Nothing that is held says whether there is a gap. It is never counted as compliance.
figure-reported-none = No reported gap stood in any Member State bound on that day.
figure-unknown-none = There was none.
figure-neither-none = No Member State was neither reported nor not known.
figure-rule-gaps = A bound Member State counts as reported where a finding that stands says that something is partially or not transposed, and as not known where it is unclear, where no gap was found in a part, or where no finding is held. The two are shown together and never merged. States that the Directive does not bind on the day are left out.

## Coverage and evidence

figure-covered = On { $day }, a finding on { $aspect } was held on <held>{ $held ->
        [0] none
       *[other] { $held }
    } of { $of }</held> articles × Member States{ $within }: <articles>{ $articles }</articles> articles with counted provisions × <states>{ $states }</states> Member States bound.
figure-covered-article = On { $day }, a finding on { $aspect } was held { $at } in <held>{ $held ->
        [0] none
       *[other] { $held }
    }</held> of the <states>{ $states ->
        [one] one Member State
       *[other] { $states } Member States
    } bound</states>.
figure-covered-state = On { $day }, a finding on { $aspect } was held in { $state } on <held>{ $held ->
        [0] none
       *[other] { $held }
    }</held> of <articles>{ $articles } { $articles ->
        [one] article
       *[other] articles
    }</articles> with counted provisions{ $within }.
figure-covered-cell = On { $day }, { $held ->
    [0] <nothing>no finding</nothing>
   *[other] <held>a finding</held>
} on { $aspect } was held in { $state }, { $at }.
figure-sum-coverage = <states>{ $states }</states> { $states ->
        [one] Member State
       *[other] Member States
    } bound × <articles>{ $articles }</articles> { $articles ->
        [one] article
       *[other] articles
    } = <held>{ $held }</held> with a finding + <nothing>{ $nothing }</nothing> without.
figure-covered-held = of { $of } articles × States: a finding is held
figure-covered-nothing = of { $of } articles × States: no finding is held
figure-held-head = Counted: { $count ->
    [0] no finding
   *[other] a finding on { $count } { $what ->
        [articles] { $count ->
            [one] article
           *[other] articles
        }
        [states] { $count ->
            [one] Member State
           *[other] Member States
        }
       *[both] articles × Member States
    }
}
figure-nothing-head = { $count ->
    [0] None without a finding
   *[other] No finding on { $count } { $what ->
        [articles] { $count ->
            [one] article
           *[other] articles
        }
        [states] { $count ->
            [one] Member State
           *[other] Member States
        }
       *[both] articles × Member States
    }
}
figure-held-none = No finding is held on any of them.
figure-nothing-none = A finding is held on each of them.
figure-held-caption = Articles with a finding, by Member State
figure-nothing-caption = Articles without a finding, by Member State
figure-col-nothing = Articles without a finding
figure-rule-coverage = Coverage is the share of bound Member States × articles on which there is any result, whatever it says. Articles without counted provisions are left out, as are Articles 1 and 26 to 30, which ask nothing that is counted.

figure-evidence-sentence = On { $day }, evidence on { $aspect } was held { $at } for <held>{ $held ->
        [0] none
       *[other] { $held }
    }</held> of the <bound>{ $of } { $of ->
        [one] Member State
       *[other] Member States
    } bound</bound>.
figure-sum-evidence = <held>{ $held }</held> with evidence + <nothing>{ $nothing }</nothing> without = <bound>{ $of }</bound> bound.
figure-evidence-none = of { $of } Member States: no evidence is held
figure-evidence-held-head = { $count ->
    [0] Counted: no Member State
    [one] Counted: evidence on one Member State
   *[other] Counted: evidence on { $count } Member States
}
figure-evidence-nothing-head = { $count ->
    [0] No evidence: no Member State
    [one] No evidence on one Member State
   *[other] No evidence on { $count } Member States
}
figure-rule-evidence = A Member State counts where any finding is held on this part of the Directive itself or, for an article, on a provision in it, whether or not that finding decides. This can be more than coverage, which counts results: a finding on an option is kept and decides nothing.

## Articles

figure-articles = On { $day }, a reported gap in { $aspect } stood in at least one Member State on <gaps>{ $gaps ->
        [0] none
       *[other] { $gaps }
    }</gaps> of the Directive’s <all>{ $all } articles</all> on national law.
figure-articles-before = On { $day } transposition was not yet due. Something was reported as missing in { $aspect } in at least one Member State on <gaps>{ $gaps ->
        [0] none
       *[other] { $gaps }
    }</gaps> of the Directive’s <all>{ $all } articles</all> on national law.
figure-sum-articles = <gaps>{ $gaps }</gaps> with a reported gap + <none>{ $none }</none> without = <all>{ $all }</all> articles.
figure-articles-with = of { $of } articles: a reported gap stands in a Member State
figure-articles-without = of { $of } articles: no reported gap stands
figure-articles-with-head = { $count ->
    [0] Counted: no article
    [one] Counted: one article with a reported gap
   *[other] Counted: { $count } articles with a reported gap
}
figure-articles-without-head = { $count ->
    [0] No article without a reported gap
    [one] One article without a reported gap
   *[other] { $count } articles without a reported gap
}
figure-articles-with-none = No reported gap stands on any article.
figure-articles-without-none = A reported gap stands on each article.
figure-articles-excluded-head = Left out: { $count } articles that ask nothing that is counted
figure-articles-excluded-why = has no status
figure-rule-articles = An article counts where a finding that stands says that something is partially or not transposed in at least one bound Member State. An article without one is not thereby transposed: what is not known stands beside it.

## The States bound

figure-bound = On { $day }, the Directive bound <bound>{ $bound ->
        [0] none
       *[other] { $bound }
    }</bound> of <all>{ $all } Member States</all>, past and present.
figure-sum-bound = <bound>{ $bound }</bound> bound + <excluded>{ $excluded }</excluded> not bound = <all>{ $all }</all> Member States.
figure-bound-of = of { $of } Member States: bound
figure-bound-head = { $count ->
    [0] Counted: no Member State
    [one] Counted: one Member State
   *[other] Counted: { $count } Member States
}
figure-rule-bound = A Member State counts from the first to the last day on which the Directive bound it, both included. On other days it has no status and is in no figure.

## Provisions with a finding in one State

figure-assessed = On { $day }, a finding on { $aspect } stood on <held>{ $held ->
        [0] none
       *[other] { $held }
    }</held> of <counted>{ $counted ->
        [one] the one counted provision
       *[other] { $counted } counted provisions
    }</counted> of Article { $number } ({ $name }) in { $state }.
figure-assessed-own = What is held speaks of the article as such, or of part of it, and names no provision.
figure-assessed-choose = Choose a Member State and an article to see on which of its provisions a finding stands.
figure-sum-assessed = <held>{ $held }</held> with a finding + <nothing>{ $nothing }</nothing> without = <counted>{ $counted }</counted> counted; <excluded>{ $excluded }</excluded> not counted.
figure-assessed-held = of { $of } counted provisions: a finding stands
figure-assessed-nothing = of { $of } counted provisions: no finding stands
figure-assessed-not-counted = not counted: options and the like
figure-assessed-held-head = { $count ->
    [0] Counted: no provision with a finding
    [one] Counted: a finding on one provision
   *[other] Counted: a finding on { $count } provisions
}
figure-assessed-nothing-head = { $count ->
    [0] No provision without a finding
    [one] No finding on one provision
   *[other] No finding on { $count } provisions
}
figure-assessed-not-counted-head = { $count ->
    [0] Left out: no provision
    [one] Left out: one provision that is not counted
   *[other] Left out: { $count } provisions that are not counted
}
figure-assessed-own-head = The article as such
figure-assessed-own-sub = A word on the article as such is on none of its provisions.
figure-assessed-none = No finding stands on any counted provision by itself.
figure-assessed-all = A finding stands on every counted provision.
figure-assessed-all-counted = Every provision of the article is counted.
figure-rule-assessed = Counted are an article’s offences, obligations and definitions; an option that a State does not use is no gap. A finding on a provision is a finding on everything below it. A finding on the article as such is on none of its provisions.

## Procedures

figure-procedures-all = On { $day }, <count>{ $count } infringement { $count ->
        [one] procedure
       *[other] procedures
    }</count> had been opened: <yes>{ $yes }</yes> known to be open, <presumed>{ $presumed }</presumed> open when last seen, <unknown>{ $unknown }</unknown> that may have ended, <no>{ $no }</no> that had ended.
figure-procedures = On { $day }, of <all>{ $all } infringement { $all ->
        [one] procedure
       *[other] procedures
    }</all> opened, <count>{ $count ->
        [0] none
        [one] one
       *[other] { $count }
    }</count> { $count ->
        [0] was
        [one] was
       *[other] were
    } { $which }.
figure-procedures-state = against { $state }
figure-procedures-type = for { $type }
figure-procedures-step = at the step “{ $step }”
figure-open-seen = open or open when last seen
figure-open-not-ended = not known to have ended
figure-open-yes = known to be open
figure-open-presumed = open when last seen
figure-open-unknown = possibly ended
figure-open-no = ended
figure-sum-procedures = <yes>{ $yes }</yes> known to be open + <presumed>{ $presumed }</presumed> open when last seen + <unknown>{ $unknown }</unknown> that may have ended + <no>{ $no }</no> ended = <count>{ $count }</count>.
figure-procedures-group = { $type }: { $step }
figure-procedures-head = { $count ->
    [0] Counted: no procedure
    [one] Counted: one procedure, by newest step
   *[other] Counted: { $count } procedures, by newest step
}
figure-procedures-yes = Known to be open: { $count }
    .figure = of { $of } procedures: known to be open
figure-procedures-presumed = Open when last seen: { $count }
    .figure = of { $of } procedures: open when last seen
figure-procedures-unknown = May have ended: { $count }
    .figure = of { $of } procedures: may have ended
figure-procedures-no = Ended: { $count }
    .figure = of { $of } procedures: had ended
figure-procedures-none = There was none.
figure-procedures-left = { $count ->
    [0] Of the procedures opened by that day none is left out.
    [one] <all>One procedure</all> opened by that day is not of those chosen.
   *[other] <all>{ $count } procedures</all> opened by that day are not of those chosen.
}
figure-procedures-later = A procedure of which no step had been taken by that day is not counted, even if it was opened later. Procedures are counted whether or not the Directive still bound the State.
figure-rule-procedures = A procedure stands at its newest step. It is known to be open up to the newest day on which anything held shows it open, presumed open after that, and may have ended on the days among which the day of its ending lies. A list of active cases shows only that a case was open; it is no step.

## Delay

figure-delay = On { $day }, the days from the deadline ({ $deadline }) to the closure of the procedure for failure to notify were known for <known>{ $known ->
        [0] none
       *[other] { $known }
    }</known> of the <bound>{ $bound } { $bound ->
        [one] Member State
       *[other] Member States
    } bound</bound>; for <unknown>{ $unknown ->
        [0] none
       *[other] { $unknown }
    }</unknown> they were not known.
figure-delay-before = On { $day } transposition was not yet due: the deadline was { $deadline }, so there are no days to count.
figure-sum-delay = <known>{ $known }</known> with a closure held + <unknown>{ $unknown }</unknown> not known = <bound>{ $bound }</bound> bound.
figure-delay-known = of { $of } Member States: a closure is held
figure-delay-known-head = { $count ->
    [0] Counted: no Member State
    [one] Counted: one Member State
   *[other] Counted: { $count } Member States
}
figure-delay-unknown-head = { $count ->
    [0] Not known: no Member State
    [one] Not known: one Member State
   *[other] Not known: { $count } Member States
}
figure-delay-unknown-sub = Not known is not on time: a State without a closed procedure may have notified late or early.
figure-delay-none = No closure is held.
figure-delay-no-procedure = no procedure for failure to notify is held
figure-delay-open = its <procedure>procedure</procedure> was known to be open
figure-delay-presumed = its <procedure>procedure</procedure> was open when last seen; no closure is held
figure-delay-may = its <procedure>procedure</procedure> may have ended; the day is not known
figure-delay-withdrawn = its <procedure>procedure</procedure> ended otherwise than by closure
figure-col-days = Days
figure-col-counted = Counted
figure-col-closed = Closed
figure-days-between = { $least } to { $most }
figure-days-at-most = at most { $most }
figure-days-from = from { $deadline } to { $last }
figure-days-from-between = from { $deadline } to some day between { $first } and { $last }
figure-days-from-up-to = from { $deadline } to some day up to { $last }
figure-rule-delay = The days from the deadline to the closure of the procedure for failure to notify, and called just that: it is not how late the law was. Where the day of the closure is known only as an interval, the least and the most are given. Of several closures the newest counts.

## Measures

figure-measures = On { $day }, <all>{ $all } national { $all ->
        [one] measure
       *[other] measures
    }</all> of <states>{ $states } { $states ->
        [one] Member State
       *[other] Member States
    }</states> were held: <come>{ $come }</come> { $come ->
        [one] act
       *[other] acts
    } that had come, <tocome>{ $tocome }</tocome> that had not, <undated>{ $undated }</undated> without a date, and <bills>{ $bills }</bills> { $bills ->
        [one] bill
       *[other] bills
    }.
figure-measures-state = On { $day }, <all>{ $all } national { $all ->
        [one] measure
       *[other] measures
    }</all> of { $state } { $all ->
        [one] was
       *[other] were
    } held: <come>{ $come }</come> { $come ->
        [one] act
       *[other] acts
    } that had come, <tocome>{ $tocome }</tocome> that had not, <undated>{ $undated }</undated> without a date, and <bills>{ $bills }</bills> { $bills ->
        [one] bill
       *[other] bills
    }.
figure-measures-none = On { $day }, no national measure was held. That says nothing on any State’s law.
figure-measures-none-state = On { $day }, no national measure of { $state } was held. That says nothing on its law.
figure-sum-measures = <come>{ $come }</come> come + <tocome>{ $tocome }</tocome> to come + <undated>{ $undated }</undated> without a date + <bills>{ $bills }</bills> bills = <all>{ $all }</all>.
figure-measures-come = Acts that had come: { $count }
    .figure = of { $of } measures: acts that had come
figure-measures-to-come = Acts adopted or published, not yet in force: { $count }
    .figure = of { $of } measures: acts not yet in force
figure-measures-undated = Acts without a date: { $count }
    .figure = of { $of } measures: acts without a date
figure-measures-bills = Bills, which are no law: { $count }
    .figure = of { $of } measures: bills, not law
figure-measures-nothing = There was none.
figure-measures-states = By Member State: { $count }
figure-measures-without = No measure is held of { $which }. That says nothing on their law.
figure-measures-left = Measures of which every date is later than that day. A measure without a date is listed on every day.
figure-col-came = Came
figure-rule-measures = A national act came on the last day of its date in force, else of its publication, else of its adoption. From that day a gap that only a source weaker than the Commission had reported no longer says what the law is. A bill is not law. A listed measure need be neither complete nor in conformity.

## Sources

figure-sources = Every fact rests on one of <all>{ $all } sources</all>, and says which. They are the same whatever the day shown.
figure-sources-kind = <count>{ $count ->
        [0] None
       *[other] { $count }
    }</count> of <all>{ $all } sources</all> { $count ->
        [one] is
       *[other] are
    } of this kind: { $kind }. They are the same whatever the day shown.
figure-sources-head = Counted, kind by kind
figure-sources-none = There is none of this kind.
figure-rule-sources = A source is counted once, by what kind it is of, and every row that rests on it is listed on its page. The day on which it was read stands for the date of a fact that gives none: some day up to that one.
