import asyncio

asyncio.run(main())  # lore:ignore p0/error-ignored -- the rules of this pack look at Go
