# A figure opened: what it counts, of what, what is left out, and by which rule.
