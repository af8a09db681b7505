# finds: detection/known-import "imports twilio.rest"
from twilio.rest import Client
