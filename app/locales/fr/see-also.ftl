# Liens vers des pages qui n’ont pas de place à elles dans la navigation.

see-also = Voir aussi
see-also-penalties = Peines maximales et ce que demande la directive
see-also-penalties-state = Ses peines maximales, infraction par infraction
see-also-penalties-article = Peines maximales pour ces infractions, État par État
see-also-compare = États membres côte à côte
see-also-compare-state = Cet État à côté d’autres
see-also-compare-article = Une disposition dans tous les États membres
see-also-compare-chosen = Les États choisis côte à côte
