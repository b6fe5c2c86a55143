"""What the program prints: one module a format, in folders by command; nothing is computed here."""
