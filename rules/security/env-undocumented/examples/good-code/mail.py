import os

SENDER = os.environ["MAIL_FROM"]
HOME = os.environ["HOME"]
