import stripey
from .stripe import pattern
from email.message import EmailMessage
