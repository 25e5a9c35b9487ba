# Member States side by side, and one provision across all of them: /compare and its file.

beside-title = Side by side

## What is chosen

beside-choose-states = Member States, at most { $most }
beside-show-states = Show side by side
beside-choose-provision = Provision or article
beside-choose-none = Choose one
beside-choose-article = All of Article { $number }
beside-show-provision = Show across all Member States

## Nothing is chosen

beside-start = Hold Member States against one another, or look at one provision across all of them
beside-start-why = Choose up to six Member States and see, part by part of the Directive, what is held of each; or choose a provision and see every Member State there, with what was found, by whom and when.
beside-start-heading = What it is good for
beside-start-states = For States with similar law or similar procedures: <example>{ $states } side by side</example>, with measures, procedures, delay and penalties.
beside-start-provision = For one question asked of everyone: <example>Article { $provision } in all Member States</example>.
beside-start-known = What is the same may be that nothing is known. Each page says on how much no finding is held.

## States side by side

beside-opening = On { $day }, what is held on { $aspect } of { $states } { $differ ->
        [0] is the same on all <of>{ $of } parts</of> of the Directive.
       *[other] differs on <differ>{ $differ }</differ> of <of>{ $of } parts</of> of the Directive.
    }
beside-opening-blank = On <blank>{ $blank }</blank> no finding is held of any of them, so nothing is known.
beside-opening-one = { $state } alone: choose another Member State to hold it against.
beside-opening-unbound = On { $day }, the Directive bound fewer than two of the Member States chosen, so nothing can differ.
beside-not-law = What is compared is what is held, not the law itself: two States with the same law differ here where only one of them was looked at.
beside-table = Part by part
beside-table-small = { $aspect }, as things stood on { $day }. A row differs where status, how firmly a gap is held, or agreement of sources differs between States that are bound.
beside-differs = differs
beside-show-different = Show only what differs
beside-show-all = Show every part
beside-no-difference = Nothing differs between these States.
beside-held = What else is held
beside-held-small = Shown whether or not it differs.
beside-held-col = What
beside-coverage = Coverage
beside-measures = National measures
beside-measures-none = none held; that says nothing on its law
beside-measures-count = <all>{ $count }</all> held
beside-measures-newest = Newest, { $date }:
beside-measures-undated = none with a date by this day
beside-procedures = Infringement procedures
beside-procedures-none = none listed by this day
beside-delay = Delay
beside-not-due = Transposition was not yet due: the deadline was { $deadline }.
beside-penalties = Maximum penalties
beside-penalties-said = { $known ->
        [0] <all>None of { $of }</all> known
       *[other] <all>{ $known } of { $of }</all> known, { $lower ->
            [0] none of them lower than asked for
           *[other] { $lower } of them lower than asked for
        }
    }
beside-csv = Exactly this as a file (CSV)

## One provision

beside-provision = On { $day }, a finding on { $provision } was held on { $aspect } for { $held ->
        [0] none
       *[other] <held>{ $held }</held>
    } of <bound>{ $bound } { $bound ->
        [one] Member State
       *[other] Member States
    }</bound>{ $rest ->
        [0] .
       *[other] ; of <rest>{ $rest }</rest> nothing is held there.
    }
beside-provision-nobody = On { $day }, the Directive bound none of the Member States shown: there is nothing to tell.
beside-by-state-sub = In protocol order, each with its findings, the newest first. A finding on a part of the provision, or on what it is a part of, is listed too.
beside-without = { $count ->
        [one] Nothing is held there of one Member State
       *[other] Nothing is held there of { $count } Member States
    }
