import '#start/routes/api'
import '#start/routes/internal'
import '#start/routes/admin'
import '#start/routes/health'
