"""The network's figures: how each is counted, and the counts themselves. Only queries; nothing here writes."""
