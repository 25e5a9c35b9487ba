# What a node or a finding comes to, in one word, and in a sentence.

status-not-transposed = Nicht umgesetzt
    .inside = nicht umgesetzt
status-partially-transposed = Teilweise umgesetzt
    .inside = teilweise umgesetzt
status-unclear = Unklar
    .inside = unklar
status-no-gap-found = In einem Teil keine Lücke festgestellt
    .inside = in einem Teil keine Lücke festgestellt
status-transposed = Umgesetzt
    .inside = umgesetzt
status-no-finding = Keine Feststellung vorhanden
    .inside = keine Feststellung vorhanden
status-optional = Nur Optionen
    .inside = nur Optionen
status-not-bound = Nicht gebunden
    .inside = nicht gebunden

# In other words for the aspect of communication, and before the deadline.
status-not-notified-in-full = Nicht vollständig mitgeteilt
    .inside = nicht vollständig mitgeteilt
status-notified-as-complete = Als vollständig mitgeteilt
    .inside = als vollständig mitgeteilt
status-not-yet-due = Noch nicht fällig
    .inside = noch nicht fällig

# Where some provisions of an article were looked at, or it is not said which.
status-part = Keine Lücke festgestellt in { $assessed } von { $counted } { $counted ->
        [one] Bestimmung
       *[other] Bestimmungen
    }
    .inside = keine Lücke festgestellt in { $assessed } von { $counted } { $counted ->
        [one] Bestimmung
       *[other] Bestimmungen
    }
status-part-unnumbered = Aussage zu einem Teil des Artikels
    .inside = Aussage zu einem Teil des Artikels
status-part-of-node = Aussage zu einem Teil
    .inside = Aussage zu einem Teil

## Claims: whose view, in the words that fit their weight. A letter is an
## allegation, so the Commission considers; only a court establishes.

claim = { $basis ->
    [court] nach Feststellung des Gerichtshofs { $status }
    [commission] nach Auffassung der Kommission { $status }
    [parliament] nach Auffassung des Parlaments { $status }
    [independent] nach Auffassung einer unabhängigen Quelle { $status }
    [member_state] vom Staat erklärt: { $status }
   *[text_comparison] nach einem Textvergleich dieses Monitors { $status }
}

## The end of a procedure is an act and nobody's view: it says what follows.

claim-complete = { $status }: Die Kommission stellte ihr Verfahren ein
claim-ended = { $status }: { $stage ->
    [judgment_dismissed] Der Gerichtshof wies die Klage ab
   *[closure] Das Verfahren endete
}
ended-complete = die Kommission stellte ihr Verfahren { $when } ein
ended-unclear = { $stage ->
    [judgment_dismissed] der Gerichtshof wies die Klage { $when } ab
   *[closure] das Verfahren endete { $when }
}; { $basis ->
    [court] das vom Gerichtshof Festgestellte
   *[commission] das Vorgeworfene
} ist damit unklar
ended-label = { $stage ->
    [closure] Verfahren eingestellt
    [withdrawal] Klage zurückgenommen
   *[judgment_dismissed] Klage abgewiesen
}

## What a finding says before transposition was due.

early-missing = soll fehlen
early-missing-in-part = soll teilweise fehlen
early-not-notified = soll nicht vollständig mitgeteilt sein

## The sentence that gives both days.

since-line = { $lead } seit dem { $since }; { $latest }.
latest-word = { $basis ->
    [court] letzte Äußerung des Gerichtshofs: { $asof }
    [commission] letzte Äußerung der Kommission: { $asof }
    [parliament] letzte Äußerung des Parlaments: { $asof }
    [independent] letzte Äußerung einer unabhängigen Quelle: { $asof }
    [member_state] letzte Äußerung des Staates selbst: { $asof }
   *[text_comparison] letzter Textvergleich dieses Monitors: { $asof }
}

# Where something later is held beside it, or a part of the whole decides.
deciding-word = { $basis ->
    [court] maßgebliche Äußerung des Gerichtshofs: { $asof }
    [commission] maßgebliche Äußerung der Kommission: { $asof }
    [parliament] maßgebliche Äußerung des Parlaments: { $asof }
    [independent] maßgebliche Äußerung einer unabhängigen Quelle: { $asof }
    [member_state] maßgebliche Äußerung des Staates selbst: { $asof }
   *[text_comparison] maßgeblicher Textvergleich dieses Monitors: { $asof }
}
latest-word-counted = { $date } (gezählt ab dem { $day })
not-yet-due-line = Noch nicht fällig (Umsetzungsfrist: { $deadline }); { $latest }.

## A cell read aloud.

cell-plain = { $state }, { $node }: { $status }
cell-claim = { $state }, { $node }: { $claim }, seit dem { $since }
cell-ended = { $state }, { $node }: { $status } seit dem { $since }; { $ended }
cell-not-yet-due = { $state }, { $node }: noch nicht fällig; { $latest }
cell-with-notes = { $cell }; { $notes }

tag-contested = Quellen widersprechen sich
tag-inferred = Artikel von diesem Monitor abgeleitet
tag-inferred-theme = Thema von diesem Monitor abgeleitet

## The key under the matrix

legend = Legende
legend-part = In einem Teil keine Lücke festgestellt: „3/6“ bedeutet drei von sechs Bestimmungen, ein Ring eine Aussage zu einem Teil
legend-contested = Ecke: Quellen widersprechen sich
legend-inferred = Gepunktet: Artikel von diesem Monitor abgeleitet

## Letters in a mark. Every letter stands beside or before a word.

letter-not-transposed = N
letter-partially-transposed = T
letter-unclear = ?
letter-transposed = U
letter-optional = opt
letter-not-yet-due = …
