# The two clocks on every page, and two days compared.
