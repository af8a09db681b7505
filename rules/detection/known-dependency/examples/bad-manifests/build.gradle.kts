dependencies {
    implementation("org.slf4j:slf4j-api:2.0.16")
    // finds: detection/known-dependency "depends on com.twilio.sdk:twilio"
    implementation("com.twilio.sdk:twilio:10.6.0")
}
