# Runs after the installation and after each update.
# Chromium's own setuid sandbox is needed only where the kernel gives ordinary users no namespaces.
if ! unshare --user true 2> /dev/null; then
	chmod 4755 /opt/Handover/chrome-sandbox || :
fi
if [ -d /run/systemd/system ]; then
	systemctl daemon-reload || :
fi
if [ -e /etc/gpu-handover/system-part.json ]; then
	echo 'Handover: the system part that an AppImage installed is still there. It is not needed any more and may take the place of this package: sudo handoverctl system remove' >&2
fi
exit 0
