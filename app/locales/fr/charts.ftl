# Charts: what stands around every one of them, and in their files.

# In the page
chart-views = { $chart } : ce qui est affiché
chart-view-chart = Graphique
chart-view-table = Tableau
chart-view-download = Télécharger
chart-nothing = Rien de ce qui est détenu ne peut être représenté pour ce jour.
chart-files = Les images portent leur titre, le jour, l’édition des données, la méthode et les sources ; chaque ligne des chiffres indique de quoi il s’agit, le jour, l’édition et la méthode.
chart-file-svg = Image, SVG
chart-file-svg-for = nette à toute taille, pour rapports et diapositives ; ses mots sont modifiables
chart-file-png = Image, PNG
chart-file-png-for = pour le courrier électronique et les programmes qui n’acceptent pas le SVG
chart-file-csv = { $rows ->
        [one] Chiffres, CSV, { $rows } ligne
       *[other] Chiffres, CSV, { $rows } lignes
    }
chart-file-csv-for = exactement ce qui est représenté, pour un tableur
chart-file-dark = { $file }, sur fond sombre

# In the picture of a file
chart-file-edition = Situation au { $day } · édition des données { $revision } · méthode { $method }
chart-file-source = { $id } : { $publisher }
chart-file-sources = { $more ->
        [0] Chiffres tirés de : { $sources }
       *[other] Chiffres tirés de : { $sources } ; et { $more } de plus
    }
chart-file-address = Moniteur de transposition, directive { $number } · { $address }

# In the table of the States as tiles, where a tile shows no figure
europe-table-not-bound = non lié
europe-table-not-due = pas encore exigible
europe-table-none-held = aucune détenue
europe-table-none-open = aucune ouverte
europe-table-ended = plus aucune ouverte
europe-table-no-gap = aucune lacune détenue
europe-table-not-contested = aucune source ne diverge
