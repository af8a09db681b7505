import os
# finds: detection/known-import "imports resend"
import resend
# finds: detection/known-import "imports twilio.rest"
from twilio.rest import Client
