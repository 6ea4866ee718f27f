"""Floor 0: frozen values. Import them from their modules; nothing here has behaviour beyond looking itself up."""
