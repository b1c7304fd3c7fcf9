"""Operations of migrations."""

from django.db.migrations.operations.base import Operation


class AtOnce(Operation):
    """
    Several operations that do not build on one another's models, carried out as one.

    Django renders every model of the state anew behind each operation, and ours all hang together through the user:
    the time grows with operations × models. Here the state is rendered once before and once behind them all.
    """

    serialization_expand_args = ("operations",)
    reduces_to_sql = True
    reversible = True

    def __init__(self, operations):
        self.operations = operations

    def deconstruct(self):
        return type(self).__qualname__, [], {"operations": self.operations}

    def state_forwards(self, app_label, state):
        """Changes the state without rendering it: it is rendered when somebody asks for its models."""
        state.__dict__.pop("apps", None)
        for operation in self.operations:
            operation.state_forwards(app_label, state)

    def database_forwards(self, app_label, schema_editor, from_state, to_state):
        for operation in self.operations:
            operation.database_forwards(app_label, schema_editor, from_state, to_state)

    def database_backwards(self, app_label, schema_editor, from_state, to_state):
        for operation in reversed(self.operations):
            operation.database_backwards(app_label, schema_editor, from_state, to_state)

    def describe(self):
        return "; ".join(operation.describe() for operation in self.operations)
