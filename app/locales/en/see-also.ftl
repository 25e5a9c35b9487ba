# Links to pages that have no place of their own in the navigation.

see-also = See also
see-also-penalties = Maximum penalties against what the Directive asks for
see-also-penalties-state = Its maximum penalties, offence by offence
see-also-penalties-article = Maximum penalties for these offences, State by State
see-also-compare = Member States side by side
see-also-compare-state = This State beside others
see-also-compare-article = One provision across all Member States
see-also-compare-chosen = The chosen States side by side
