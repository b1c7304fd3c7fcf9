"""The only settings. Every value that differs between machines comes from the environment (see `.env.example`)."""

from datetime import timedelta
from pathlib import Path

import environ
import pgtrigger
from django.utils.translation import gettext_lazy

from institutions.base import mounts

from .boot import bootstrap, database, reach

BASE_DIR = Path(__file__).resolve().parent.parent
env = environ.Env()
environ.Env.read_env(BASE_DIR / ".env")

DATA_DIR = Path(env("KALAKA_DATA", default=str(BASE_DIR / "var"))).resolve()
DEBUG = env.bool("DEBUG", default=False)
SECRET_KEY = bootstrap.secret_key()
ALLOWED_HOSTS = env.list("ALLOWED_HOSTS", default=["localhost", "127.0.0.1", "[::1]"])
# Where people reach the portal: links in mails that no request asked for begin with it.
SITE_URL = env("SITE_URL", default="http://127.0.0.1:8000").rstrip("/")
SITE_NAME = env("SITE_NAME", default="Kaláka")
# Who runs this portal, and where people write about it: the privacy and accessibility pages name them.
OPERATOR_NAME = env("OPERATOR_NAME", default="")
OPERATOR_EMAIL = env("OPERATOR_EMAIL", default="")
# Behind TLS set HTTPS=1: secure cookies, HSTS and the redirect come together or not at all.
HTTPS = env.bool("HTTPS", default=False)
# How many proxies of ours stand in front: the client's address is read that many hops from the right.
TRUSTED_PROXIES = env.int("TRUSTED_PROXIES", default=0)
CSRF_TRUSTED_ORIGINS = env.list("CSRF_TRUSTED_ORIGINS", default=[])
PUBLIC = reach.is_public(
    https=HTTPS,
    trusted_proxies=TRUSTED_PROXIES,
    hosts=ALLOWED_HOSTS,
    addresses=[SITE_URL, *CSRF_TRUSTED_ORIGINS],
)
# A public portal shows no demo, whose passwords everybody knows, unless this says so.
DEMO_IN_PUBLIC = env.bool("DEMO_IN_PUBLIC", default=False)

INSTALLED_APPS = [
    # In the line's own order: a model's trail is made as a part of its app's `models`, which must be loaded first.
    "institutions",
    "mentors",
    "events",
    "portal",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.postgres",
    "django.contrib.humanize",
    "django.contrib.sitemaps",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "django_cotton",
    "django_filters",
    "django_tasks",
    "django_tasks_db",
    "drf_spectacular",
    "drf_spectacular_sidecar",
    "knox",
    "pghistory",
    "pgtrigger",
    "rest_framework",
]

MIDDLEWARE = [
    "portal.middleware.SayWhoAnswers",
    "portal.content_policy.ContentPolicy",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "portal.compression.CompressForVisitors",
    "portal.middleware.KeepDemoAtHome",
    "portal.middleware.RefuseMalformed",
    "portal.middleware.AnswerEverybody",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "portal.middleware.CleanText",
    "portal.middleware.KnowPerson",
    "portal.middleware.ChooseLanguage",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "portal.middleware.RequireLogin",
    "allauth.account.middleware.AccountMiddleware",
    "mentors.people.second_factor.RequireSecondFactor",
    "mentors.people.guard.AnswerAtDoors",
    "portal.middleware.KeepTrail",
    "portal.unsent.GiveBack",
]

ROOT_URLCONF = "portal.urls"
WSGI_APPLICATION = "portal.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.template.context_processors.i18n",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "portal.context.shell",
            ],
            "loaders": [
                (
                    "django.template.loaders.cached.Loader",
                    [
                        "portal.indentation.Loader",
                        "django.template.loaders.filesystem.Loader",
                        "django.template.loaders.app_directories.Loader",
                    ],
                )
            ],
            "builtins": [
                "django_cotton.templatetags.cotton",
                "portal.templatetags.form_marks",
                "portal.templatetags.instants",
            ],
        },
    }
]
# Jinja draws the widgets: a list of choices costs a third of what it does in Django's own templates.
FORM_RENDERER = "institutions.base.forms.bound.Renderer"

# -- Data ---------------------------------------------------------------------------------------------------------
DATABASES = {"default": database.configured()}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
CACHES = {
    "default": {"BACKEND": "django.core.cache.backends.db.DatabaseCache", "LOCATION": "portal_cache"},
}
TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}
DATA_UPLOAD_MAX_MEMORY_SIZE = 2_500_000
DATA_UPLOAD_MAX_NUMBER_FIELDS = 500

# The trail: statement-level triggers, so that a bulk write costs one event statement.
PGHISTORY_LEVEL = pgtrigger.Statement
# Triggers are declared with their models and installed behind every `migrate`: in migrations they would cost more than
# all tables together, and a forgotten one would go unnoticed.
PGTRIGGER_MIGRATIONS = False
PGTRIGGER_INSTALL_ON_MIGRATE = True

# -- People -------------------------------------------------------------------------------------------------------
AUTH_USER_MODEL = "mentors.User"
AUTHENTICATION_BACKENDS = ["mentors.accounts.ByEmail"]
PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.Argon2PasswordHasher",
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]
AUTH_PASSWORD_VALIDATORS = [
    {
        "NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator",
        "OPTIONS": {"user_attributes": ["name", "email"]},
    },
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.NumericPasswordValidator"},
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "start-page"
ACCOUNT_ADAPTER = "mentors.people.accounts.InvitationOnlyAdapter"
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_SESSION_REMEMBER = True
ACCOUNT_LOGOUT_ON_GET = False
ACCOUNT_PREVENT_ENUMERATION = True
ACCOUNT_LOGOUT_REDIRECT_URL = "/"
ACCOUNT_PASSWORD_RESET_TOKEN_GENERATOR = "mentors.people.reset_tokens.ResetTokens"  # noqa: S105 -- a class
# The library counts in the cache, which anybody can flush: `mentors.people.guard` is the limiter of every door.
ACCOUNT_RATE_LIMITS = False
ALLAUTH_TRUSTED_PROXY_COUNT = TRUSTED_PROXIES
MFA_SUPPORTED_TYPES = ["totp", "recovery_codes"]
MFA_TOTP_ISSUER = SITE_NAME
# A code stays good for one step of thirty seconds more: phones are slow, and so are thumbs.
MFA_TOTP_TOLERANCE = 1
MFA_ADAPTER = "mentors.people.accounts.SecondFactorAdapter"
# Whoever has an account got it by a link sent to their address: it needs no other proof.
MFA_ALLOW_UNVERIFIED_EMAIL = True
ACCOUNT_EMAIL_NOTIFICATIONS = True
ACCOUNT_FORMS = {
    "login": "mentors.people.forms.account.LoginForm",
    "reset_password": "mentors.people.forms.account.ResetPasswordForm",
    "reset_password_from_key": "mentors.people.forms.account.ResetPasswordKeyForm",
    "change_password": "mentors.people.forms.account.ChangePasswordForm",
    "reauthenticate": "mentors.people.forms.account.ReauthenticateForm",
}
MFA_FORMS = {
    "authenticate": "mentors.people.forms.account.CodeForm",
    "reauthenticate": "mentors.people.forms.account.ReauthenticateCodeForm",
    "activate_totp": "mentors.people.forms.account.ActivateCodeForm",
}
# Forms that need no account: how many an hour are taken from one network, of one address from there, and of one address
# from anywhere (0: no limit), and how many seconds a person needs at least to fill one in.
PUBLIC_FORM_LIMITS = {
    "network": env.int("PUBLIC_FORMS_OF_NETWORK", default=300),
    "here": env.int("PUBLIC_FORMS_OF_ADDRESS", default=20),
    "address": env.int("PUBLIC_FORMS_OF_ADDRESS_ANYWHERE", default=60),
}
PUBLIC_FORM_SECONDS = env.float("PUBLIC_FORM_SECONDS", default=0.5)
# Enforce a second factor for coordinators and above (off in the demo).
MFA_REQUIRED_FOR_STAFF = env.bool("MFA_REQUIRED_FOR_STAFF", default=False)
SESSION_ENGINE = "mentors.people.sessions"
SESSION_COOKIE_AGE = 60 * 60 * 24 * 60
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = HTTPS
CSRF_FAILURE_VIEW = "portal.errors.csrf_failure"

# -- Language, time -----------------------------------------------------------------------------------------------
# The source strings are Hungarian (docs/adr): `hu` needs no catalogue of ours, `en` lies in locale/.
LANGUAGE_CODE = "hu"
FILTERS_EMPTY_CHOICE_LABEL = gettext_lazy("bármelyik")
LANGUAGES = [("hu", "Magyar"), ("en", "English")]
# In which texts may be written, each named in itself; the interface knows fewer.
CONTENT_LANGUAGES = [
    ("hu", "magyar"),
    ("en", "English"),
    ("sl", "slovenščina"),
    ("lv", "latviešu"),
    ("ro", "română"),
    ("uk", "українська"),
    ("ru", "русский"),
    ("el", "ελληνικά"),
]
LANGUAGE_COOKIE_NAME = "lang"
LANGUAGE_COOKIE_AGE = 60 * 60 * 24 * 365
LANGUAGE_COOKIE_SAMESITE = "Lax"
LOCALE_PATHS = [BASE_DIR / "locale"]
FORMAT_MODULE_PATH = "portal.formats"
USE_I18N = True
USE_TZ = True
TIME_ZONE = "Europe/Budapest"

# -- Files --------------------------------------------------------------------------------------------------------
STATIC_URL = "/static/"
STATIC_ROOT = DATA_DIR / "static"
STATICFILES_DIRS = [BASE_DIR / "static"]
STATICFILES_FINDERS = [
    "portal.stylesheet.StylesheetFinder",
    "django.contrib.staticfiles.finders.FileSystemFinder",
    "django.contrib.staticfiles.finders.AppDirectoriesFinder",
]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {
        "BACKEND": env("STATIC_STORAGE", default="whitenoise.storage.CompressedManifestStaticFilesStorage"),
    },
}
# Nobody else on the machine reads what was sent, or made of it.
FILE_UPLOAD_PERMISSIONS = 0o600
MEDIA_ROOT = DATA_DIR / "media"
# Rows of a list that are handed over as a file at once; a longer one is made in the background.
EXPORT_AT_ONCE = env.int("EXPORT_AT_ONCE", default=10_000)
MEDIA_URL = "/media/"

# -- Mail ---------------------------------------------------------------------------------------------------------
DEFAULT_FROM_EMAIL = env("DEFAULT_FROM_EMAIL", default="kalaka@localhost")
EMAIL_SUBJECT_PREFIX = ""
# A mailbox to which mails come back that nobody took (bounces@…): each leaves with an address of its own below it.
BOUNCES_TO = env("BOUNCES_TO", default="")
# Where that mailbox lies on this machine: a Maildir, or a folder with a file a mail.
BOUNCES_FOLDER = env("BOUNCES_FOLDER", default="")
# A mail server that does not answer must not keep the job worker.
EMAIL_TIMEOUT = 30
# So many letters of a newsletter leave in a minute at most: mail servers take a flood for spam.
NEWSLETTER_PER_MINUTE = env.int("NEWSLETTER_PER_MINUTE", default=300)
# Every kind of mail that leaves, with the feature that writes it: a closed list (institutions/outbox/kind.py).
MAIL_KINDS = {
    "digest": "portal.pages.digest_mail.MAIL",
    "newsletter": "events.newsletter.mails.NEWSLETTER",
    "newsletter_confirm": "events.newsletter.mails.CONFIRM",
    "newsletter_test": "events.newsletter.mails.TEST",
    "invitation": "mentors.people.actions.invitation.MAIL",
    "adoption_confirm": "mentors.adoptions.mails.CONFIRM",
    "adoption_year": "mentors.adoptions.mails.YEAR",
    "study_visit": "mentors.adoptions.mails.STUDY_VISIT",
    "password": "mentors.people.actions.account_mail.PASSWORD",
    "account_notice": "mentors.people.actions.account_mail.NOTICE",
    "registration_confirmed": "events.registration.letters.CONFIRMED",
    "registration_confirm": "events.registration.letters.CONFIRM",
    "registration_waiting": "events.registration.letters.WAITING",
    "registration_promoted": "events.registration.letters.PROMOTED",
    "registration_offer": "events.registration.letters.OFFER",
    "registration_changed": "events.registration.letters.CHANGED",
    "registration_cancelled": "events.registration.letters.CANCELLED",
    "registration_again": "events.registration.letters.AGAIN",
    "registration_handed": "events.registration.letters.HANDED",
    "registration_reminder": "events.registration.letters.REMINDER",
    "registration_after": "events.registration.letters.AFTER",
    "registration_message": "events.registration.letters.MESSAGE",
    "registration_invitation": "events.registration.invitation_letters.INVITATION",
    "pledge_year": "events.registration.letters.A_YEAR_LATER",
    "practice_consent": "mentors.practices.actions.practice_consent.MAIL",
    "week_joined": "events.week.actions.mails.JOINED",
    "week_decided": "events.week.actions.mails.DECIDED",
    "week_report": "events.week.actions.mails.REPORT",
    "training_applied": "events.training.actions.mails.APPLIED",
    "training_decided": "events.training.actions.mails.DECIDED",
    "training_completed": "events.training.actions.mails.COMPLETED",
    "training_teacher": "events.training.actions.mails.TEACHER",
    "account_request_confirm": "mentors.requests.actions.CONFIRM",
    "account_request_declined": "mentors.requests.actions.DECLINED",
    "question_confirm": "mentors.questions.actions.mails.CONFIRM",
    "question_message": "mentors.questions.actions.mails.MESSAGE",
    "question_answer": "mentors.questions.actions.mails.ANSWER",
    "supervision_reminder": "mentors.supervision.mail.REMINDER",
    "supervision_changed": "mentors.supervision.mail.CHANGED",
    "supervision_cancelled": "mentors.supervision.mail.CANCELLED",
}
# Where names of the directory are frozen: each `forget(speaker, instead)` writes `instead` there, and in its trail.
FROZEN_NAMES = ["events.programme.actions.forget", "events.training.actions.forgetting.forget_speaker"]
# Who has to know when an event was changed, published, put off, called off or withdrawn: each `follow(event)` is called
# within the transaction, and may refuse it.
EVENT_FOLLOWERS = ["events.registration.actions.following.follow"]
if env("EMAIL_URL", default=""):
    vars().update(env.email_url("EMAIL_URL"))
else:
    EMAIL_BACKEND = "django.core.mail.backends.filebased.EmailBackend"
    EMAIL_FILE_PATH = DATA_DIR / "mail"

# -- Security -----------------------------------------------------------------------------------------------------
X_FRAME_OPTIONS = "DENY"
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
SECURE_SSL_REDIRECT = HTTPS
SECURE_HSTS_SECONDS = 31_536_000 if HTTPS else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = HTTPS
if TRUSTED_PROXIES:
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")

# -- API ----------------------------------------------------------------------------------------------------------
REST_FRAMEWORK = {
    "DEFAULT_AUTHENTICATION_CLASSES": [
        # First, because its challenge makes the answer to a visitor 401 and not 403.
        "mentors.people.api.authentication.TokenAuthentication",
        "mentors.people.api.authentication.SessionAuthentication",
    ],
    "DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.IsAuthenticated"],
    "DEFAULT_RENDERER_CLASSES": ["institutions.base.api.json.JSONRenderer"],
    "DEFAULT_PARSER_CLASSES": ["institutions.base.api.json.JSONParser"],
    "DEFAULT_SCHEMA_CLASS": "institutions.base.api.schema.TruthfulSchema",
    "EXCEPTION_HANDLER": "institutions.base.api.problems.answer",
    "COERCE_DECIMAL_TO_STRING": False,
}
REST_KNOX = {"TOKEN_TTL": timedelta(days=30), "AUTO_REFRESH": False}
SPECTACULAR_SETTINGS = {
    "TITLE": "Kaláka API",
    "VERSION": "1",
    "OAS_VERSION": "3.1.1",
    "DESCRIPTION": "The same nouns, rules and filters as the pages.",
    "SERVE_INCLUDE_SCHEMA": False,
    "SWAGGER_UI_DIST": "SIDECAR",
    "SWAGGER_UI_FAVICON_HREF": "SIDECAR",
    "SCHEMA_PATH_PREFIX": f"/{mounts.API_VERSION}".rstrip("/"),
    "COMPONENT_SPLIT_REQUEST": True,
    "ENUM_NAME_OVERRIDES": {
        "InstitutionKindEnum": "institutions.organisations.models.institution.Institution.Kind",
        "InstitutionStatusEnum": "institutions.organisations.models.institution.Institution.Status",
        "BodyKindEnum": "institutions.bodies.models.Body.Kind",
        "PageLanguageEnum": "portal.settings.LANGUAGES",
        "ContentLanguageEnum": "institutions.base.languages.CHOICES",
        "CountryEnum": "institutions.base.countries.COUNTRIES",
        "EventKindEnum": "events.calendar.models.event.Event.Kind",
        "PrecisionEnum": "events.publishing.models.Precision",
        "PublicationStateEnum": "events.publishing.models.State",
        "TwiceEnum": "events.calendar.models.event.Event.Twice",
        "PracticeKindEnum": "mentors.practices.models.practice_facts.PracticeKind",
        "CommunityStageEnum": "institutions.communities.models.community_stage.CommunityStage.Stage",
        "ProcessStepEnum": "mentors.processes.models.Process.Step",
        "PartnershipStageEnum": "mentors.partnerships.models.partnership_step.PartnershipStage.Stage",
        "PromiseStateEnum": "mentors.visits.models.promise.PromiseState",
        "ProposalStateEnum": "mentors.proposals.models.ProposalState",
        "VisitStateEnum": "mentors.visits.models.visit.VisitState",
        "WeekProgrammeStateEnum": "events.week.models.choices.State",
        "WeekThemeEnum": "events.week.models.campaign.Theme",
        "EnrolmentStateEnum": "events.training.models.enrolment.EnrolmentState",
        "ModuleKindEnum": "events.training.models.course.Module.Kind",
        "PracticeThemeEnum": "mentors.practices.models.practice_facts.Theme",
        "PracticeStateEnum": "mentors.practices.models.practice.PracticeState",
        "PostKindEnum": "events.news.models.PostKind",
    },
}

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {
        "line": {
            "()": "portal.secrecy.Masking",
            "format": "{asctime} {levelname} {name}: {message}",
            "style": "{",
        }
    },
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "line"}},
    # Django's own handlers would write links and tokens as they are.
    "loggers": {
        "django": {"handlers": []},
        "django.server": {"handlers": ["console"], "propagate": False},
    },
    "root": {"handlers": ["console"], "level": env("LOG_LEVEL", default="WARNING")},
}
