class Sms
{
    // finds: detection/known-env-var "reads TWILIO_AUTH_TOKEN"
    static string Token() => Environment.GetEnvironmentVariable("TWILIO_AUTH_TOKEN");
}
