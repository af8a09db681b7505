import os
from os import environ

# finds: detection/known-env-var "reads TWILIO_ACCOUNT_SID"
account = os.environ["TWILIO_ACCOUNT_SID"]
# finds: detection/known-env-var "reads TWILIO_AUTH_TOKEN"
token = environ.get("TWILIO_AUTH_TOKEN")
