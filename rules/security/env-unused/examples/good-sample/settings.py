class Settings:
    database_url: str
