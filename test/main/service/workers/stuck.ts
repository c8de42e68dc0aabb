// Busy for ever, as a loop over hostile input would be.
for (;;);
