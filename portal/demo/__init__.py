"""The demo network: invented people, organisations, visits, practices and events in real settlements."""
