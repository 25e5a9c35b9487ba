# What is new on a page since this browser was last there.

visit-since = Ce qui a changé ici depuis votre dernière visite, le { $day }
visit-edition = Les données en étaient alors à l’édition { $edition }.
visit-changes = Ce que les éditions plus récentes ont changé
visit-forget = Oublier mes visites
visit-forgotten = Ce navigateur ne garde plus trace de vos visites. Il recommencera à la prochaine.

about-privacy-visits = Sur les pages qui comparent des jours, votre navigateur garde lui-même, pour chaque page, le jour de votre dernière visite et l’édition alors affichée, afin de dire ce qui est nouveau. Il n’envoie cela nulle part, et un bouton sur ces pages l’efface.

# Feeds of what a filtered view shows.

feed-chosen-all = Tous les États membres
feed-chosen-link = Flux des changements en droit : { $subject }
