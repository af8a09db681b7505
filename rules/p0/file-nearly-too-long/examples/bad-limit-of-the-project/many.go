package many // finds: p0/file-nearly-too-long "8 lines of 8 at most"
//
//
//
//
//
//
//
