# Links zu Seiten, die keinen eigenen Platz in der Navigation haben.

see-also = Siehe auch
see-also-penalties = Höchststrafen und was die Richtlinie verlangt
see-also-penalties-state = Seine Höchststrafen, Straftat für Straftat
see-also-penalties-article = Höchststrafen für diese Straftaten, Staat für Staat
see-also-compare = Mitgliedstaaten nebeneinander
see-also-compare-state = Dieser Staat neben anderen
see-also-compare-article = Eine Bestimmung in allen Mitgliedstaaten
see-also-compare-chosen = Die ausgewählten Staaten nebeneinander
