# finds: detection/known-import "imports plivo"
import plivo

client = plivo.RestClient
