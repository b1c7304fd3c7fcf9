"""The lists of this feature, for the guards over lists."""

import datetime

from events.models import EventOfPost, PostOfPost, PostPicture, PostText
from institutions.uploads.actions import take

from ... import make
from ...list import List


def posts(people, number):
    other = make.post(state="published")
    for index in range(number):
        made = make.post(state="published" if index % 2 else "draft", deadline=datetime.date(2027, 1, 8))
        PostText.objects.create(post=made, language="en", name="News")
        upload = take(make.uploaded(), by=people["editor"], only_pictures=True)
        PostPicture.objects.create(post=made, upload=upload, alt="Kép", credit="Valaki")
        EventOfPost.objects.create(post=made, event=make.event(state="published"))
        PostOfPost.objects.create(post=made, other=other)


LISTS = [
    List("post", "/news/", "/api/v1/news/", posts, queries=("", "?q=hir", "?county=05&order=name", "?deadline=open")),
]
