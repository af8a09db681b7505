class Mail
  # finds: detection/known-env-var "reads SENDGRID_API_KEY"
  KEY = ENV.fetch("SENDGRID_API_KEY")
end
