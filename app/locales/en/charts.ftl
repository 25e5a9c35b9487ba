# Charts: what stands around every one of them.
