# Charts: what stands around every one of them, and in their files.

# In the page
chart-views = { $chart }: was gezeigt wird
chart-view-chart = Grafik
chart-view-table = Tabelle
chart-view-download = Herunterladen
chart-nothing = Für diesen Tag liegt nichts vor, was gezeichnet werden könnte.
chart-files = Die Bilder enthalten ihren Titel, Tag, Datenausgabe, Methode und Quellen; jede Zeile der Zahlen gibt an, worauf sie sich bezieht, sowie Tag, Ausgabe und Methode.
chart-file-svg = Bild, SVG
chart-file-svg-for = in jeder Größe scharf, für Berichte und Folien; der Text lässt sich bearbeiten
chart-file-png = Bild, PNG
chart-file-png-for = für E-Mail und für Programme, die kein SVG annehmen
chart-file-csv = { $rows ->
        [one] Zahlen, CSV, { $rows } Zeile
       *[other] Zahlen, CSV, { $rows } Zeilen
    }
chart-file-csv-for = genau das Gezeichnete, für eine Tabellenkalkulation
chart-file-dark = { $file }, auf dunklem Grund

# In the picture of a file
chart-file-edition = Stand vom { $day } · Datenausgabe { $revision } · Methode { $method }
chart-file-source = { $id }: { $publisher }
chart-file-sources = { $more ->
        [0] Zahlen aus: { $sources }
       *[other] Zahlen aus: { $sources }; und { $more } weiteren
    }
chart-file-address = Umsetzungsmonitor, Richtlinie { $number } · { $address }

# In the table of the States as tiles, where a tile shows no figure
europe-table-not-bound = nicht gebunden
europe-table-not-due = noch nicht fällig
europe-table-none-held = keines liegt vor
europe-table-none-open = keines offen
europe-table-ended = keines mehr offen
europe-table-no-gap = keine gemeldete Lücke
europe-table-not-contested = keine Quelle widerspricht
