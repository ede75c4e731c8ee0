"""The same events kept and replayed by pyeventsourcing on SQLite: one aggregate, unencrypted and
unverified, which favours it.

    replay_peer.py write DATABASE EXPORT     (an import file of one course)
    replay_peer.py replay DATABASE           (prints JSON)
"""
import json, os, sys, time
from uuid import UUID, uuid5, NAMESPACE_URL

os.environ["PERSISTENCE_MODULE"] = "eventsourcing.sqlite"
os.environ["SQLITE_DBNAME"] = sys.argv[2]

from eventsourcing.application import Application
from eventsourcing.domain import Aggregate


class Course(Aggregate):
    """A course with the figures that a view of it keeps."""

    def __init__(self, identifier):
        self._identifier = identifier
        self.sessions, self.homework, self.goals, self.people = {}, {}, {}, {}
        self.moods, self.agenda, self.entries, self.last = [], [], 0, None

    @staticmethod
    def create_id(identifier):
        return uuid5(NAMESPACE_URL, identifier)

    class Recorded(Aggregate.Event):
        """One entry, with all that Kith stores in it."""
        kind: str
        at: int
        zone: str
        actor: str
        command: str
        payload: dict

        def apply(self, course):
            course.entries += 1
            course.last = self.at
            payload = self.payload
            match self.kind:
                case "MoodRecorded":
                    course.moods.append((self.at, payload["value"], payload.get("note")))
                    if len(course.moods) > 60:
                        course.moods.pop(0)
                case "SessionScheduled":
                    course.sessions[payload["session"]] = payload
                case "HomeworkAssigned":
                    course.homework[payload["homework"]] = {"status": "open", **payload}
                case "HomeworkAttempted":
                    course.homework[payload["homework"]]["status"] = "attempted"
                case "HomeworkReviewed":
                    course.homework[payload["homework"]]["status"] = "reviewed"
                case "GoalSet":
                    course.goals[payload["goal"]] = {**payload, "done": 0}
                case "GoalRated":
                    course.goals[payload["goal"]]["done"] += payload["value"]
                case "AgendaItemAdded":
                    course.agenda.append(payload["item"])
                case "AgendaItemDiscussed":
                    course.agenda.remove(payload["item"])
                case "PersonAdded":
                    course.people[payload["person"]] = payload["alias"]


application = Application()
identifier = Course.create_id("course")
if sys.argv[1] == "write":
    course = Course("course")
    with open(sys.argv[3]) as lines:
        for number, line in enumerate(lines, 1):
            entry = json.loads(line)
            course.trigger_event(
                Course.Recorded, kind=entry["type"], at=entry["at"], zone=entry["zone"],
                actor=entry["actor"], command=entry["command"], payload=entry["payload"])
            if number % 5000 == 0:
                application.save(course)
    application.save(course)
else:
    start = time.perf_counter()
    course = application.repository.get(identifier)
    print(json.dumps({"entries": course.entries, "seconds": time.perf_counter() - start}))
