"""What holds practices in an order of its own: collections, guides."""

from functools import cached_property


class Arranged:
    """A mixin of models with `items` (practice, position from 1). `arrangement` is the practices' ids in their order;
    what is put there is written by `arrange`.
    """

    @cached_property
    def arrangement(self) -> list[int]:
        if self.pk is None:
            return []
        return list(self.items.order_by("position", "pk").values_list("practice_id", flat=True))

    def arrange(self) -> None:
        """Writes the arrangement, within the caller's transaction."""
        wanted, item = list(self.arrangement), self.items.model
        owner = self.items.field.name
        self.items.all().delete()
        item.objects.bulk_create(
            item(**{owner: self}, practice_id=practice, position=place) for place, practice in enumerate(wanted, 1)
        )
