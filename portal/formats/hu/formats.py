"""„2026. 05. 08.”, „2026. május 8., 10:30”: spaces after the full stops, which Django leaves out."""

DATETIME_FORMAT = "Y. F j., H:i"
SHORT_DATE_FORMAT = "Y. m. d."
SHORT_DATETIME_FORMAT = "Y. m. d., H:i"
DATE_INPUT_FORMATS = ["%Y-%m-%d", "%Y.%m.%d.", "%Y. %m. %d."]
